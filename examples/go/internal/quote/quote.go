// Package quote computes what an order costs.
package quote

import (
	"fmt"

	"example.com/quotes/internal/store"
)

const (
	bulkQuantity        = 10
	bulkDiscountPercent = 10
)

// Line is one position of an order.
type Line struct {
	SKU      string
	Quantity int
}

// Catalogue finds items by SKU.
type Catalogue interface {
	Get(sku string) (store.Item, bool)
}

// Total returns the price of an order in cents; lines of ten or more are discounted.
func Total(catalogue Catalogue, lines []Line) (int, error) {
	cents := 0
	for _, line := range lines {
		item, known := catalogue.Get(line.SKU)
		switch {
		case !known:
			return 0, fmt.Errorf("no item %q", line.SKU)
		case line.Quantity <= 0:
			return 0, fmt.Errorf("quantity of %q must be above 0", line.SKU)
		case line.Quantity > item.Stock:
			return 0, fmt.Errorf("only %d of %q in stock", item.Stock, line.SKU)
		}
		price := item.PriceCents * line.Quantity
		if line.Quantity >= bulkQuantity {
			price -= price * bulkDiscountPercent / 100
		}
		cents += price
	}
	return cents, nil
}
