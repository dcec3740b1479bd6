// What BuildKit's own parser finds in Dockerfiles: JSON strings in, one a line; out come the same with its answers, one a
// line. It made __tests__/fixtures/dockerfiles/read-by-buildkit.jsonl (BuildKit 0.16):
//
//	go run . < texts.jsonl > read-by-buildkit.jsonl
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"os"

	"github.com/moby/buildkit/frontend/dockerfile/parser"
)

type instruction struct {
	Keyword string   `json:"keyword"`
	Flags   []string `json:"flags"`
	Line    int      `json:"line"`
	Last    int      `json:"last"`
}

type answer struct {
	Text         string        `json:"text"`
	Instructions []instruction `json:"instructions"`
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<24)
	out := json.NewEncoder(os.Stdout)
	out.SetEscapeHTML(false)
	for lines.Scan() {
		var it answer
		if err := json.Unmarshal(lines.Bytes(), &it.Text); err != nil {
			panic(err)
		}
		result, err := parser.Parse(bytes.NewReader([]byte(it.Text)))
		if err != nil {
			continue
		}
		for _, node := range result.AST.Children {
			flags := append([]string{}, node.Flags...)
			it.Instructions = append(it.Instructions, instruction{node.Value, flags, node.StartLine, node.EndLine})
		}
		if err := out.Encode(it); err != nil {
			panic(err)
		}
	}
}
