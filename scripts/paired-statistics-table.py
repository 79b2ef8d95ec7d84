"""Writes the table that the statistics of paired rounds are checked against.

python3 -m venv VENV && VENV/bin/pip install scipy numpy
VENV/bin/python scripts/paired-statistics-table.py > __tests__/corpus/statistics/paired.json

Everything here is done the slow and plain way: all pairs, all signs, whole numbers.
"""

import json
import math
from collections import Counter
from fractions import Fraction

import numpy as np
import scipy
from scipy import stats

random = np.random.default_rng(20260202)


def rounded(values, digits):
    return [round(float(v), digits) + 0.0 for v in values]


# Student's t


def student_tails():
    points = [(t, df) for df in (1, 2, 3, 7, 19, 39, 319, 10_000, 1_000_000) for t in (-1.5, 0, 1e-3, 0.7, 1.7, 2.5, 6)]
    points += [(1e4, 1), (1e4, 2), (60, 7), (12, 39), (9, 319), (30, 1_000_000)]
    return [{"t": t, "df": df, "tail": float(stats.t.sf(t, df))} for t, df in points]


def student_quantiles():
    tails = (1e-9, 2e-7, 1e-4, 0.001, 0.025, 0.2, 0.45)
    return [{"tail": p, "df": df, "t": float(stats.t.isf(p, df))} for df in (1, 2, 3, 5, 19, 79, 319, 5000, 1_000_000) for p in tails]


# Signed ranks


def sign_sums(doubled_ranks):
    """How many of all choices of signs give each sum of the positive ones."""
    counts = Counter({0: 1})
    for rank in doubled_ranks:
        longer = Counter(counts)
        for total, count in counts.items():
            longer[total + rank] += count
        counts = longer
    return counts


def signed_rank(differences, shift, method):
    moved = np.array(differences) - shift
    if method == "scipy-exact":
        p = stats.wilcoxon(moved, alternative="greater", method="exact", zero_method="pratt", correction=False).pvalue
    elif method == "scipy-asymptotic":
        p = stats.wilcoxon(moved, alternative="greater", method="asymptotic", zero_method="pratt", correction=True).pvalue
    else:
        ranks = [int(r) for r in 2 * stats.rankdata(abs(moved))]
        observed = sum(r for r, d in zip(ranks, moved) if d > 0)
        counts = sign_sums([r for r, d in zip(ranks, moved) if d != 0])
        p = Fraction(sum(c for s, c in counts.items() if s >= observed), sum(counts.values()))
    return {"differences": list(differences), "shift": shift, "method": method, "p": float(p)}


def signed_ranks():
    rows = []
    for n, centre in [(1, 1), (4, 0.5), (9, 0.3), (15, 0.6), (30, 0.4), (50, 0), (60, 0.6)]:
        rows.append(signed_rank(rounded(random.normal(centre, 1, n), 5), 0.0491, "scipy-exact"))
    for n, centre in [(3, 0), (6, 1), (12, 1), (25, 1), (40, 1), (60, 1)]:
        rows.append(signed_rank(rounded(random.normal(centre, 2, n), 0), 0, "all signs"))
    rows.append(signed_rank([2.5, 2.5, 1.5, -0.5, 0.5], 0.5, "all signs"))
    for n, centre in [(61, 0.4), (80, 0.1), (160, 0.15), (320, 0.2), (320, -0.1)]:
        rows.append(signed_rank(rounded(random.normal(centre, 1, n), 4), 0.0491, "scipy-asymptotic"))
    rows.append(signed_rank(rounded(random.normal(0.5, 2, 90), 0), 0, "scipy-asymptotic"))
    return rows


def signed_rank_interval(n, alpha_low, alpha_high):
    values = rounded(random.standard_t(3, n), 3)
    walsh = sorted((a + b) / 2 for i, a in enumerate(values) for b in values[: i + 1])
    counts = sign_sums(range(1, n + 1))

    def cut(alpha):
        total = 0
        for t in range(len(walsh) + 1):
            total += counts[t]
            if Fraction(total, 2**n) > alpha:
                return t

    low, high = cut(alpha_low), cut(alpha_high)
    return {
        "values": values,
        "alphaLow": alpha_low,
        "alphaHigh": alpha_high,
        "estimate": float(np.median(walsh)),
        "low": walsh[low - 1] if low else None,
        "high": walsh[-high] if high else None,
    }


# Pair mode


def pair_mode(base, head):
    n = len(base)
    x = np.subtract.outer(np.array(head), np.array(base)).T  # x[i, j] = head j - base i
    start = np.median(x)
    spread = 1.4826 * np.median(np.abs(x - start))
    tried = []
    for factor in (1, 1.6, 2.6, 4.2):
        c = float(np.clip(factor * 0.2 * math.sqrt(20 / n), 0.01, max(0.01, 4.685 * spread)))
        t = start
        for _ in range(12):
            inside = x[np.abs(x - t) < c]
            if inside.size == 0:
                break
            before, t = t, np.average(inside, weights=(1 - ((inside - t) / c) ** 2) ** 2)
            if abs(t - before) < 5e-5:
                break
        u = (x - t) / c
        psi = np.where(abs(u) < 1, u * (1 - u**2) ** 2, 0)
        slope = np.where(abs(u) < 1, (1 - u**2) * (1 - 5 * u**2), 0).mean() / c
        if slope > 1e-9:
            influence = [(psi[:, r].mean() + psi[r, :].mean()) / slope for r in range(n)]
            tried.append((math.sqrt(sum(i * i for i in influence) / ((n - 1) * n)), float(t)))
    error, shift = min(tried, default=(1, 0))
    if error >= 1:
        error, shift = None, float(start)
    return {"shift": shift, "standardError": error, "spread": float(spread)}


def pair_modes():
    def states(n, chance, size):
        return size * (random.random(n) < chance)

    rows = []

    def add(name, base, head, digits=5):
        base, head = rounded(base, digits), rounded(head, digits)
        rows.append({"name": name, **pair_mode(base, head), "base": base, "head": head})

    for n in (20, 40, 80, 160, 320):
        noise = lambda sd: random.normal(0, sd, n)
        add(f"quiet, n = {n}", 3 + noise(0.01), 3.06 + noise(0.01))
        add(f"two states, n = {n}", 5 + noise(0.02) + states(n, 0.4, 0.35), 5.05 + noise(0.02) + states(n, 0.4, 0.35))
        common = states(n, 0.5, 0.3) + np.linspace(0, 0.1, n)
        add(f"common states and drift, n = {n}", common + noise(0.015), common + 0.1 + noise(0.03) + states(n, 0.1, 0.5), 4)
    add("restless", random.normal(0, 0.5, 50), random.normal(0, 0.5, 50))
    add("odd and heavy-tailed", 0.03 * random.standard_t(2, 33), 0.1 + 0.03 * random.standard_t(2, 33))
    add("coarse values", random.normal(2, 0.05, 40), random.normal(2.02, 0.05, 40), 2)
    add("four rounds", random.normal(2, 0.02, 4), random.normal(2.1, 0.02, 4))
    add("five rounds", random.normal(2, 0.3, 5), random.normal(2.1, 0.3, 5))
    add("all equal", [1.5] * 20, [1.25] * 20)
    add("very quiet", random.normal(1, 0.001, 30), random.normal(1.05, 0.001, 30))
    add("quieter than the narrowest window", random.normal(1, 0.002, 30), random.normal(1.05, 0.002, 30))
    add("two modes and nothing certain", [0, 1.5] * 2, [0.75] * 4)
    add("no mode", [0, 5] * 10, [2.5] * 20)
    return rows


# Change point and spread


def change_point(values):
    n = len(values)
    strengths = [abs(sum(np.sign(np.subtract.outer(values[:k], values[k:])).ravel())) for k in range(1, n)]
    k = float(max(strengths))
    return {
        "values": values,
        "index": strengths.index(k) + 1,
        "strength": k,
        "pValue": min(1.0, 2 * math.exp(-6 * k**2 / (n**3 + n**2))),
    }


def change_points():
    rows = []
    for n, at, size, digits in [(6, 3, 9, 2), (12, 5, 2, 2), (30, 21, 1, 2), (40, 10, 1, 0), (60, 30, 0, 3), (100, 93, 3, 2)]:
        rows.append(change_point(rounded(random.normal(0, 1, n) + size * (np.arange(n) >= at), digits)))
    rows.append(change_point([3.0, 3.0, 3.0, 3.0, 3.0, 4.0, 4.0]))
    rows.append(change_point([9.0, 8.0, 7.0, 3.0, 2.0, 1.0, 0.0]))
    return rows


def spread(values):
    return {"values": values, "spread": 1.4826 * float(stats.median_abs_deviation(values))}


tables = {
    "studentTails": student_tails(),
    "studentQuantiles": student_quantiles(),
    "signedRanks": signed_ranks(),
    "signedRankIntervals": [
        signed_rank_interval(n, *alphas)
        for n, alphas in [(1, (0.5, 0.025)), (4, (0.025, 0.1)), (9, (0.02, 0.02)), (20, (0.025, 0.001)), (41, (0.0001, 0.05)), (60, (0.025, 0.025))]
    ],
    "pairModes": pair_modes(),
    "changePoints": change_points(),
    "spreads": [spread(rounded(random.lognormal(0, 1, n), 3)) for n in (2, 3, 8, 25, 60)] + [spread([4.0, 4.0, 4.0, 9.0])],
}

# One row a line.
lines = [f' "madeWith": "scipy {scipy.__version__}, numpy {np.__version__}"']
for name, rows in tables.items():
    lines.append(f' "{name}": [\n' + ",\n".join("  " + json.dumps(row, separators=(",", ":")) for row in rows) + "\n ]")
print("{\n" + ",\n".join(lines) + "\n}")
