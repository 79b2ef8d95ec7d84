// Package parsejson reads JSON (RFC 8259) strictly: one value, nothing after it,
// bounded depth, and errors that say where. It counts the bytes it examines, so that
// its cost can be compared exactly between two versions.
package parsejson

import (
	"fmt"
	"strconv"
	"strings"
)

const maxDepth = 64

// Error is a place in the input that is not JSON.
type Error struct {
	Line, Column int
	Message      string
}

func (e *Error) Error() string {
	return fmt.Sprintf("%d:%d: %s", e.Line, e.Column, e.Message)
}

type parser struct {
	text  string
	pos   int
	depth int
	steps int
}

// Parse returns the value (map[string]any, []any, string, float64, bool or nil) and
// the number of bytes that were examined, repeats included.
func Parse(text string) (value any, steps int, err error) {
	p := &parser{text: text}
	value, err = p.value()
	if err == nil && p.space() != 0 {
		err = p.fail("unexpected text after the value")
	}
	if err != nil {
		return nil, p.steps, err
	}
	return value, p.steps, nil
}

func (p *parser) fail(message string) error {
	before := p.text[:min(p.pos, len(p.text))]
	return &Error{
		Line:    strings.Count(before, "\n") + 1,
		Column:  len(before) - strings.LastIndexByte(before, '\n'),
		Message: message,
	}
}

// space skips white space and returns the byte after it, 0 at the end.
func (p *parser) space() byte {
	for ; p.pos < len(p.text); p.pos++ {
		p.steps++
		switch p.text[p.pos] {
		case ' ', '\t', '\n', '\r':
		default:
			return p.text[p.pos]
		}
	}
	return 0
}

var literals = []struct {
	word  string
	value any
}{{"null", nil}, {"true", true}, {"false", false}}

func (p *parser) value() (any, error) {
	switch c := p.space(); {
	case c == '{':
		return p.object()
	case c == '[':
		return p.array()
	case c == '"':
		return p.string()
	case c == '-' || c >= '0' && c <= '9':
		return p.number()
	}
	for _, literal := range literals {
		if strings.HasPrefix(p.text[p.pos:], literal.word) {
			p.pos += len(literal.word)
			p.steps += len(literal.word)
			return literal.value, nil
		}
	}
	return nil, p.fail("expected a value")
}

// items reads what stands between an opening and a closing bracket, separated by commas.
func (p *parser) items(closing byte, item func() error) error {
	if p.depth++; p.depth > maxDepth {
		return p.fail("nested too deeply")
	}
	defer func() { p.depth-- }()
	p.pos++
	if p.space() == closing {
		p.pos++
		return nil
	}
	for {
		if err := item(); err != nil {
			return err
		}
		switch p.space() {
		case ',':
			p.pos++
		case closing:
			p.pos++
			return nil
		default:
			return p.fail(fmt.Sprintf("expected ',' or '%c'", closing))
		}
	}
}

func (p *parser) array() (any, error) {
	list := []any{}
	err := p.items(']', func() error {
		value, err := p.value()
		list = append(list, value)
		return err
	})
	return list, err
}

func (p *parser) object() (any, error) {
	fields := map[string]any{}
	err := p.items('}', func() error {
		if p.space() != '"' {
			return p.fail("expected a name in quotes")
		}
		name, err := p.string()
		if err != nil {
			return err
		}
		if p.space() != ':' {
			return p.fail("expected ':'")
		}
		p.pos++
		fields[name], err = p.value()
		return err
	})
	return fields, err
}

func (p *parser) string() (string, error) {
	start, escapes := p.pos+1, 0
	for p.pos = start; ; p.pos++ {
		if p.pos >= len(p.text) {
			return "", p.fail("the string does not end")
		}
		p.steps++
		if c := p.text[p.pos]; c == '"' {
			break
		} else if c < ' ' {
			return "", p.fail("control character in a string")
		} else if c == '\\' {
			escapes++
			p.pos++
		}
	}
	raw := p.text[start:p.pos]
	p.pos++
	if escapes == 0 {
		return raw, nil
	}
	return p.unescape(raw)
}

var escaped = map[byte]byte{'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}

func (p *parser) unescape(raw string) (string, error) {
	var out strings.Builder
	for i := 0; i < len(raw); i++ {
		p.steps++
		if raw[i] != '\\' {
			out.WriteByte(raw[i])
			continue
		}
		i++
		if c, known := escaped[raw[i]]; known {
			out.WriteByte(c)
			continue
		}
		if raw[i] != 'u' || i+5 > len(raw) {
			return "", p.fail("unknown escape in a string")
		}
		code, err := strconv.ParseUint(raw[i+1:i+5], 16, 32)
		if err != nil {
			return "", p.fail("expected four hexadecimal digits after \\u")
		}
		out.WriteRune(rune(code))
		i += 4
	}
	return out.String(), nil
}

func (p *parser) number() (float64, error) {
	start := p.pos
	for p.pos < len(p.text) && strings.IndexByte("+-.0123456789eE", p.text[p.pos]) >= 0 {
		p.steps++
		p.pos++
	}
	word := p.text[start:p.pos]
	value, err := strconv.ParseFloat(word, 64)
	digits := strings.TrimPrefix(word, "-")
	if err != nil || len(digits) > 1 && digits[0] == '0' && digits[1] >= '0' && digits[1] <= '9' {
		p.pos = start
		return 0, p.fail(fmt.Sprintf("%q is not a number", word))
	}
	return value, nil
}
