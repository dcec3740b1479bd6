module buildkit-parser

go 1.26.8

require github.com/moby/buildkit v0.16.0

require (
	github.com/containerd/typeurl/v2 v2.2.0 // indirect
	github.com/gogo/protobuf v1.3.2 // indirect
	github.com/pkg/errors v0.9.1 // indirect
	google.golang.org/protobuf v1.33.0 // indirect
)
