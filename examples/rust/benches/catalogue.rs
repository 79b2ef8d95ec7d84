use std::hint::black_box;

use criterion::{criterion_group, criterion_main, Criterion};
use quotes::{read, Catalogue};

fn lines() -> String {
    (0..200)
        .map(|n| format!("{n};Item number {n};{}.{:02}\n", n * 37 % 90, n % 100))
        .collect()
}

fn reading(c: &mut Criterion) {
    let text = lines();
    c.bench_function("read", |b| b.iter(|| read(black_box(&text))));
}

fn searching(c: &mut Criterion) {
    let catalogue = Catalogue::new(read(&lines()).expect("well-formed lines"));
    c.bench_function("between", |b| {
        b.iter(|| {
            (0..64)
                .map(|at| {
                    catalogue
                        .between(black_box(at * 100), black_box(9_000))
                        .len()
                })
                .sum::<usize>()
        })
    });
}

criterion_group!(benches, reading, searching);
criterion_main!(benches);
