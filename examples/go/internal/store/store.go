// Package store keeps the items of the catalogue in memory, ordered by price.
package store

import (
	"errors"
	"sort"
	"sync"
)

// Item is one article of the catalogue.
type Item struct {
	SKU        string
	Name       string
	PriceCents int
	Stock      int
}

// Range asks for the items between two prices, both included.
type Range struct {
	MinCents, MaxCents int
	InStock            bool
}

// ErrInvalid is returned for an item that cannot be sold.
var ErrInvalid = errors.New("an item needs an SKU, a price above 0 and a stock of at least 0")

// Store is safe for use by many goroutines.
type Store struct {
	mu      sync.RWMutex
	bySKU   map[string]Item
	byPrice []Item
}

// New returns an empty store.
func New() *Store {
	return &Store{bySKU: map[string]Item{}}
}

// Put adds an item, or replaces the one with the same SKU.
func (s *Store) Put(item Item) error {
	if item.SKU == "" || item.PriceCents <= 0 || item.Stock < 0 {
		return ErrInvalid
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if old, known := s.bySKU[item.SKU]; known {
		i := s.position(old)
		s.byPrice = append(s.byPrice[:i], s.byPrice[i+1:]...)
	}
	s.bySKU[item.SKU] = item
	i := s.position(item)
	s.byPrice = append(s.byPrice, Item{})
	copy(s.byPrice[i+1:], s.byPrice[i:])
	s.byPrice[i] = item
	return nil
}

// Get returns the item with this SKU.
func (s *Store) Get(sku string) (Item, bool) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	item, known := s.bySKU[sku]
	return item, known
}

// Query returns the items of a range, cheapest first, and the number of items that
// were looked at to find them.
func (s *Store) Query(want Range) (found []Item, steps int) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	first := sort.Search(len(s.byPrice), func(i int) bool {
		steps++
		return s.byPrice[i].PriceCents >= want.MinCents
	})
	for _, item := range s.byPrice[first:] {
		steps++
		if item.PriceCents > want.MaxCents {
			break
		}
		if item.Stock > 0 || !want.InStock {
			found = append(found, item)
		}
	}
	return found, steps
}

// position is where an item stands, or belongs, in the order of prices.
func (s *Store) position(item Item) int {
	return sort.Search(len(s.byPrice), func(i int) bool {
		other := s.byPrice[i]
		if other.PriceCents != item.PriceCents {
			return other.PriceCents > item.PriceCents
		}
		return other.SKU >= item.SKU
	})
}
