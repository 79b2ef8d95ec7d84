package store

import (
	"errors"
	"fmt"
	"testing"
)

func filled(t testing.TB, n int) *Store {
	t.Helper()
	s := New()
	for i := 0; i < n; i++ {
		item := Item{SKU: fmt.Sprintf("A-%04d", i), Name: "part", PriceCents: 100 + i*7919%n, Stock: i % 4}
		if err := s.Put(item); err != nil {
			t.Fatal(err)
		}
	}
	return s
}

func TestPutReplaces(t *testing.T) {
	s := filled(t, 10)
	if err := s.Put(Item{SKU: "A-0003", Name: "new", PriceCents: 9000, Stock: 1}); err != nil {
		t.Fatal(err)
	}
	if item, known := s.Get("A-0003"); !known || item.Name != "new" {
		t.Errorf("Get returned %+v, %v", item, known)
	}
	if found, _ := s.Query(Range{MaxCents: 10000}); len(found) != 10 || found[9].SKU != "A-0003" {
		t.Errorf("the replaced item stands wrong: %+v", found)
	}
}

func TestPutRejects(t *testing.T) {
	for _, item := range []Item{{}, {SKU: "A"}, {SKU: "A", PriceCents: 1, Stock: -1}} {
		if err := New().Put(item); !errors.Is(err, ErrInvalid) {
			t.Errorf("Put(%+v) = %v", item, err)
		}
	}
}

func TestQuery(t *testing.T) {
	s := filled(t, 100)
	for _, c := range []struct {
		want  Range
		count int
	}{
		{Range{MinCents: 0, MaxCents: 1000}, 100},
		{Range{MinCents: 110, MaxCents: 119}, 10},
		{Range{MinCents: 300, MaxCents: 400}, 0},
		{Range{MinCents: 100, MaxCents: 199, InStock: true}, 75},
	} {
		found, _ := s.Query(c.want)
		if len(found) != c.count {
			t.Errorf("Query(%+v) found %d items, want %d", c.want, len(found), c.count)
		}
		for i := 1; i < len(found); i++ {
			if found[i-1].PriceCents > found[i].PriceCents {
				t.Errorf("Query(%+v) is not in the order of prices", c.want)
			}
		}
	}
}

func BenchmarkDBQuery(b *testing.B) {
	s := filled(b, 1000)
	total := 0
	b.ResetTimer()
	for i := 0; i < b.N; i++ {
		_, steps := s.Query(Range{MinCents: 100, MaxCents: 990, InStock: true})
		total += steps
	}
	b.ReportMetric(float64(total)/float64(b.N), "steps/op")
}
