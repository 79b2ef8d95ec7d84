package parsejson

import (
	_ "embed"
	"encoding/json"
	"reflect"
	"strings"
	"testing"
)

//go:embed testdata/catalogue.json
var catalogue string

func TestParse(t *testing.T) {
	for _, text := range []string{
		`null`, `true`, ` false `, `0`, `-12.5e3`, `""`, `"a\nb"`, `"\u00e9\/\""`,
		`[]`, `[1, [2, []]]`, `{}`, `{"a": {"b": [null]}}`, catalogue,
	} {
		var want any
		if err := json.Unmarshal([]byte(text), &want); err != nil {
			t.Fatal(err)
		}
		got, steps, err := Parse(text)
		if err != nil {
			t.Errorf("Parse(%.40q): %v", text, err)
		} else if !reflect.DeepEqual(got, want) {
			t.Errorf("Parse(%.40q) = %v, want %v", text, got, want)
		}
		if steps < len(strings.Trim(text, " \"")) {
			t.Errorf("Parse(%.40q) counted %d steps for %d bytes", text, steps, len(text))
		}
	}
}

func TestParseRejects(t *testing.T) {
	for text, want := range map[string]string{
		``:                      `1:1: expected a value`,
		`nope`:                  `1:1: expected a value`,
		`1 2`:                   `1:3: unexpected text after the value`,
		`[1 2`:                  `1:4: expected ',' or ']'`,
		"{\n\"a\" 1}":           `2:5: expected ':'`,
		`{a: 1}`:                `1:2: expected a name in quotes`,
		`{"a: 1}`:               `1:8: the string does not end`,
		"\"a\tb\"":              `1:3: control character in a string`,
		`"\q"`:                  `1:5: unknown escape in a string`,
		`"\u00zz"`:              `1:9: expected four hexadecimal digits after \u`,
		`-`:                     `1:1: "-" is not a number`,
		`007`:                   `1:1: "007" is not a number`,
		strings.Repeat("[", 99): `1:65: nested too deeply`,
	} {
		if _, _, err := Parse(text); err == nil || err.Error() != want {
			t.Errorf("Parse(%.20q): %v, want %s", text, err, want)
		}
	}
}

func BenchmarkParseJSON(b *testing.B) {
	total := 0
	for i := 0; i < b.N; i++ {
		_, steps, err := Parse(catalogue)
		if err != nil {
			b.Fatal(err)
		}
		total += steps
	}
	b.ReportMetric(float64(total)/float64(b.N), "steps/op")
}
