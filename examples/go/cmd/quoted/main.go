// Command quoted serves quotes over HTTP.
package main

import (
	"log"
	"net/http"
	"os"
	"time"

	"example.com/quotes/internal/api"
	"example.com/quotes/internal/store"
)

func main() {
	address := os.Getenv("QUOTED_ADDRESS")
	if address == "" {
		address = "127.0.0.1:8080"
	}
	server := &http.Server{
		Addr:              address,
		Handler:           api.New(store.New()),
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
