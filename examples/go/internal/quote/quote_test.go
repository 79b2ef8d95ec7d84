package quote

import (
	"testing"

	"example.com/quotes/internal/store"
)

func catalogue(t *testing.T) *store.Store {
	t.Helper()
	s := store.New()
	for _, item := range []store.Item{
		{SKU: "bolt", PriceCents: 25, Stock: 500},
		{SKU: "gear", PriceCents: 1999, Stock: 3},
	} {
		if err := s.Put(item); err != nil {
			t.Fatal(err)
		}
	}
	return s
}

func TestTotal(t *testing.T) {
	for name, c := range map[string]struct {
		lines []Line
		want  int
	}{
		"nothing":  {nil, 0},
		"one":      {[]Line{{"gear", 1}}, 1999},
		"discount": {[]Line{{"bolt", 100}}, 2250},
		"mixed":    {[]Line{{"bolt", 9}, {"gear", 2}}, 4223},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := Total(catalogue(t), c.lines)
			if err != nil || got != c.want {
				t.Errorf("Total = %d, %v, want %d", got, err, c.want)
			}
		})
	}
}

func TestTotalRejects(t *testing.T) {
	for want, line := range map[string]Line{
		`no item "nut"`:                      {"nut", 1},
		`quantity of "bolt" must be above 0`: {"bolt", 0},
		`only 3 of "gear" in stock`:          {"gear", 4},
	} {
		if _, err := Total(catalogue(t), []Line{line}); err == nil || err.Error() != want {
			t.Errorf("Total(%+v): %v, want %s", line, err, want)
		}
	}
}
