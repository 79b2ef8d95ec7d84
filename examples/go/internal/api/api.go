// Package api serves the catalogue and quotes over HTTP.
package api

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"net/http"
	"strconv"

	"example.com/quotes/internal/parsejson"
	"example.com/quotes/internal/quote"
	"example.com/quotes/internal/store"
)

const maxBodyBytes = 1 << 20

// New returns the handler of the whole service.
func New(items *store.Store) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) {
		reply(w, http.StatusOK, map[string]any{"status": "ok"})
	})
	mux.HandleFunc("PUT /items/{sku}", func(w http.ResponseWriter, r *http.Request) {
		putItem(items, w, r)
	})
	mux.HandleFunc("GET /items", func(w http.ResponseWriter, r *http.Request) {
		listItems(items, w, r)
	})
	mux.HandleFunc("POST /quotes", func(w http.ResponseWriter, r *http.Request) {
		postQuote(items, w, r)
	})
	return mux
}

func putItem(items *store.Store, w http.ResponseWriter, r *http.Request) {
	body, err := object(w, r)
	if err != nil {
		refuse(w, err)
		return
	}
	name, _ := body["name"].(string)
	price, priceErr := integer(body, "priceCents")
	stock, stockErr := integer(body, "stock")
	if err := errors.Join(priceErr, stockErr); err != nil {
		refuse(w, err)
		return
	}
	item := store.Item{SKU: r.PathValue("sku"), Name: name, PriceCents: price, Stock: stock}
	if err := items.Put(item); err != nil {
		refuse(w, err)
		return
	}
	reply(w, http.StatusOK, item)
}

func listItems(items *store.Store, w http.ResponseWriter, r *http.Request) {
	want := store.Range{MaxCents: math.MaxInt, InStock: r.FormValue("inStock") == "true"}
	for name, value := range map[string]*int{"min": &want.MinCents, "max": &want.MaxCents} {
		if text := r.FormValue(name); text != "" {
			number, err := strconv.Atoi(text)
			if err != nil {
				refuse(w, fmt.Errorf("%s must be a whole number of cents, not %q", name, text))
				return
			}
			*value = number
		}
	}
	found, _ := items.Query(want)
	reply(w, http.StatusOK, found)
}

func postQuote(items *store.Store, w http.ResponseWriter, r *http.Request) {
	body, err := object(w, r)
	if err != nil {
		refuse(w, err)
		return
	}
	wanted, _ := body["lines"].([]any)
	lines := make([]quote.Line, 0, len(wanted))
	for _, entry := range wanted {
		fields, _ := entry.(map[string]any)
		sku, _ := fields["sku"].(string)
		quantity, err := integer(fields, "quantity")
		if err != nil {
			refuse(w, err)
			return
		}
		lines = append(lines, quote.Line{SKU: sku, Quantity: quantity})
	}
	cents, err := quote.Total(items, lines)
	if err != nil {
		refuse(w, err)
		return
	}
	reply(w, http.StatusOK, map[string]any{"totalCents": cents})
}

func object(w http.ResponseWriter, r *http.Request) (map[string]any, error) {
	text, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBodyBytes))
	if err != nil {
		return nil, err
	}
	value, _, err := parsejson.Parse(string(text))
	if err != nil {
		return nil, err
	}
	fields, isObject := value.(map[string]any)
	if !isObject {
		return nil, errors.New("expected an object")
	}
	return fields, nil
}

func integer(fields map[string]any, name string) (int, error) {
	number, isNumber := fields[name].(float64)
	if !isNumber || number != math.Trunc(number) || math.Abs(number) > 1e9 {
		return 0, fmt.Errorf("%s must be a whole number", name)
	}
	return int(number), nil
}

func reply(w http.ResponseWriter, status int, body any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	if err := json.NewEncoder(w).Encode(body); err != nil {
		panic(http.ErrAbortHandler)
	}
}

func refuse(w http.ResponseWriter, err error) {
	reply(w, http.StatusBadRequest, map[string]any{"error": err.Error()})
}
