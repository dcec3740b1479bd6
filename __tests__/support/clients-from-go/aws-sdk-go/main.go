// Asks a server who it is, by the AWS SDK for Go as programs call it; with a second word, through an HTTP client of its own.
package main

import (
	"context"
	"log"
	"net/http"
	"os"

	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/credentials"
	"github.com/aws/aws-sdk-go-v2/service/sts"
)

func main() {
	log.SetFlags(0)
	options := []func(*config.LoadOptions) error{
		config.WithRegion("us-east-1"),
		config.WithBaseEndpoint(os.Args[1]),
		config.WithRetryMaxAttempts(1),
		config.WithCredentialsProvider(credentials.NewStaticCredentialsProvider("none", "none", "")),
	}
	if len(os.Args) > 2 {
		options = append(options, config.WithHTTPClient(&http.Client{}))
	}
	settings, err := config.LoadDefaultConfig(context.Background(), options...)
	if err == nil {
		_, err = sts.NewFromConfig(settings).GetCallerIdentity(context.Background(), nil)
	}
	if err != nil {
		log.Fatal(err)
	}
}
