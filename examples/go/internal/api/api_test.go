package api

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"example.com/quotes/internal/store"
)

func TestService(t *testing.T) {
	service := New(store.New())
	for _, step := range []struct {
		method, path, body string
		status             int
		want               string
	}{
		{"GET", "/healthz", "", http.StatusOK, `{"status":"ok"}`},
		{"PUT", "/items/bolt", `{"name": "Bolt", "priceCents": 25, "stock": 500}`, http.StatusOK, `"SKU":"bolt"`},
		{"PUT", "/items/gear", `{"name": "Gear", "priceCents": 1999, "stock": 0}`, http.StatusOK, `"SKU":"gear"`},
		{"PUT", "/items/nut", `{"priceCents": 2.5, "stock": 1}`, http.StatusBadRequest, "priceCents must be a whole number"},
		{"PUT", "/items/nut", `{"priceCents": 0, "stock": 1}`, http.StatusBadRequest, "a price above 0"},
		{"PUT", "/items/nut", `[]`, http.StatusBadRequest, "expected an object"},
		{"PUT", "/items/nut", `{"name": }`, http.StatusBadRequest, "1:10: expected a value"},
		{"GET", "/items?max=100", "", http.StatusOK, `[{"SKU":"bolt"`},
		{"GET", "/items?inStock=true", "", http.StatusOK, `[{"SKU":"bolt"`},
		{"GET", "/items?min=cheap", "", http.StatusBadRequest, `not \"cheap\"`},
		{"POST", "/quotes", `{"lines": [{"sku": "bolt", "quantity": 100}]}`, http.StatusOK, `{"totalCents":2250}`},
		{"POST", "/quotes", `{"lines": [{"sku": "bolt"}]}`, http.StatusBadRequest, "quantity must be a whole number"},
		{"POST", "/quotes", `{"lines": [{"sku": "gear", "quantity": 1}]}`, http.StatusBadRequest, "in stock"},
		{"POST", "/quotes", ``, http.StatusBadRequest, "expected a value"},
		{"POST", "/quotes", strings.Repeat(" ", maxBodyBytes+1), http.StatusBadRequest, "too large"},
	} {
		answer := httptest.NewRecorder()
		service.ServeHTTP(answer, httptest.NewRequest(step.method, step.path, strings.NewReader(step.body)))
		if answer.Code != step.status || !strings.Contains(answer.Body.String(), step.want) {
			t.Errorf("%s %s %.60s\n got %d %s\nwant %d %s", step.method, step.path, step.body,
				answer.Code, answer.Body, step.status, step.want)
		}
	}
}
