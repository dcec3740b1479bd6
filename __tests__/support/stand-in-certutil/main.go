// A stand-in for certutil.exe, which Wine has as an empty shell: `[-f] -addstore Root FILE` and `-delstore Root SHA1` on Wine's
// own store of the machine, by Wine's own crypt32. Under the name whoami.exe it prints a file. Built by a test.
package main

import (
	"crypto/sha1"
	"encoding/hex"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"unsafe"
)

const (
	systemStore  = 10      // CERT_STORE_PROV_SYSTEM_W
	localMachine = 2 << 16 // CERT_SYSTEM_STORE_LOCAL_MACHINE
	replace      = 3       // CERT_STORE_ADD_REPLACE_EXISTING
	encoding     = 1       // X509_ASN_ENCODING
	commit       = 3       // CERT_STORE_CTRL_COMMIT
	notFound     = 0x80090011
)

var (
	crypt32           = syscall.NewLazyDLL("crypt32.dll")
	deleteCertificate = crypt32.NewProc("CertDeleteCertificateFromStore")
	controlStore      = crypt32.NewProc("CertControlStore")
)

func main() {
	if strings.HasPrefix(strings.ToLower(filepath.Base(os.Args[0])), "whoami") {
		groups, _ := os.ReadFile(`C:\stand-in-groups.txt`)
		os.Stdout.Write(groups)
		return
	}
	words := os.Args[1:]
	if len(words) > 0 && words[0] == "-f" {
		words = words[1:]
	}
	if len(words) != 3 || words[1] != "Root" {
		os.Exit(1)
	}
	name, _ := syscall.UTF16PtrFromString(words[1])
	store, err := syscall.CertOpenStore(systemStore, 0, 0, localMachine, uintptr(unsafe.Pointer(name)))
	exitOn(err)
	defer syscall.CertCloseStore(store, 0)
	switch words[0] {
	case "-addstore":
		der, err := os.ReadFile(words[2])
		exitOn(err)
		context, err := syscall.CertCreateCertificateContext(encoding, &der[0], uint32(len(der)))
		exitOn(err)
		exitOn(syscall.CertAddCertificateContextToStore(store, context, replace, nil))
	case "-delstore":
		var context *syscall.CertContext
		for {
			context, err = syscall.CertEnumCertificatesInStore(store, context)
			if context == nil || err != nil {
				os.Exit(notFound)
			}
			der := unsafe.Slice(context.EncodedCert, context.Length)
			digest := sha1.Sum(der)
			if hex.EncodeToString(digest[:]) == strings.ToLower(words[2]) {
				if done, _, _ := deleteCertificate.Call(uintptr(unsafe.Pointer(context))); done == 0 {
					os.Exit(5)
				}
				if done, _, _ := controlStore.Call(uintptr(store), 0, commit, 0); done == 0 {
					os.Exit(6)
				}
				return
			}
		}
	default:
		os.Exit(1)
	}
}

func exitOn(err error) {
	if err != nil {
		os.Stderr.WriteString(err.Error() + "\n")
		os.Exit(2)
	}
}
