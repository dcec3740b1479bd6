// A stand-in for Windows PowerShell, which Wine does not have: prints a file, whatever it is asked. Built by a test.
package main

import "syscall"

func main() {
	file, err := syscall.Open(`C:\stand-in-listing.txt`, syscall.O_RDONLY, 0)
	if err != nil {
		syscall.Exit(1)
	}
	bytes := make([]byte, 65536)
	for {
		count, err := syscall.Read(file, bytes)
		if err != nil || count == 0 {
			return
		}
		syscall.Write(syscall.Stdout, bytes[:count])
	}
}
