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


def rank_evidence(moved):
    return float(stats.wilcoxon(moved, alternative="greater", method="asymptotic", zero_method="pratt", correction=False).zstatistic)


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
    return {"differences": list(differences), "shift": shift, "method": method, "p": float(p), "evidence": rank_evidence(moved)}


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


# The shift of paired rounds

KERNEL = np.polynomial.Polynomial([1, 0, -1]) ** 3  # triweight, on [-1, 1]


def window(n, spread, factor):
    return max(0.01, min(factor * 0.2 * math.sqrt(20 / n), 4.685 * spread))


def pair_mode(base, head):
    x = np.subtract.outer(np.array(head), np.array(base))
    start = np.median(x)
    spread = 1.4826 * np.median(np.abs(x - start))
    width = window(len(base), spread, 2.6)
    t, move = start, math.inf
    for _ in range(12):
        inside = x[np.abs(x - t) < width]
        if inside.size == 0 or abs(move) < 5e-5:
            break
        move = np.average(inside, weights=(1 - ((inside - t) / width) ** 2) ** 2) - t
        t = t + move
    return float(t), float(spread)


def scores(base, head, shift, width):
    """Score of each round, summed slope of the scores per side, and that without the values' own part."""
    values = np.concatenate([base, np.array(head) - shift])
    u = np.subtract.outer(values, values) / width
    f, f1, f2, own = (
        np.where(np.abs(u) < 1, curve(u), 0) / width**order
        for order, curve in [(0, KERNEL), (1, KERNEL.deriv(1)), (2, KERNEL.deriv(2)), (2, lambda u: np.diag([KERNEL.deriv(2)(0)] * len(u)))]
    )
    f, f1, f2, own = (part.sum(axis=1) for part in (f, f1, f2, own))
    # The derivative of -f' f^(-1/2) by the product rule.
    slope = lambda second: float((-second * f**-0.5 + f1 * f1 * f**-1.5 / 2).sum() / 2)
    below, above = np.split(-f1 * f**-0.5, 2)
    return above - below, slope(f2), slope(f2 - own)


def paired_shift(base, head):
    mode, spread = pair_mode(base, head)
    for factor in (1.6, 2.6, 4.2, 6.8, 11, 18, 29):
        width = window(len(base), spread, factor)
        s, slope, honest = scores(base, head, mode, width)
        if slope <= 3 * honest:
            break
    size = math.sqrt((s**2).sum())
    return {
        "shift": mode + float(s.sum()) / slope if slope > 1e-9 else mode,
        "standardError": min(1.0, 1.3 * size / slope) if slope > 1e-9 else 1.0,
        "honestError": min(1.0, size / honest) if honest > 1e-9 else 1.0,
        "spread": spread,
        "width": width,
        "isDoubtful": slope > 2 * honest,
    }, factor


def evidence_above(base, head, limit, shift, width):
    if abs(shift - limit) > 1.6 * width:
        return rank_evidence(np.array(head) - np.array(base) - limit)
    s, _, _ = scores(base, head, limit, 1.6 * width)
    size = math.sqrt((s**2).sum())
    return float(s.sum()) / size if size > 0 else 0.0


def paired_shifts():
    def states(n, chance, size):
        return size * (random.random(n) < chance)

    rows = []
    factors = set()

    def add(name, base, head, digits=5):
        base, head = rounded(base, digits), rounded(head, digits)
        shift, factor = paired_shift(base, head)
        factors.add(factor)
        mode, _ = pair_mode(base, head)
        # Elsewhere than at the mode, by a window that is none of those above.
        at, width = mode + 0.013, 0.7 * shift["width"]
        s, slope, honest = scores(base, head, at, width)
        rows.append(
            {
                "name": name,
                "mode": mode,
                "estimate": shift,
                "scores": {"shift": at, "width": width, "slope": slope, "honestSlope": honest, "rounds": [float(f"{v:.13g}") for v in s[:8]], "sum": float(s.sum()), "squares": float((s**2).sum())},
                "evidence": [{"limit": limit, "above": evidence_above(base, head, limit, shift["shift"], shift["width"])} for limit in (0, math.log(1.05), -0.2)],
                "base": base,
                "head": head,
            }
        )

    for n in (20, 40, 80, 160, 320):
        noise = lambda sd: random.normal(0, sd, n)
        add(f"quiet, n = {n}", 3 + noise(0.01), 3.06 + noise(0.01))
        add(f"two states, n = {n}", 5 + noise(0.02) + states(n, 0.4, 0.35), 5.05 + noise(0.02) + states(n, 0.4, 0.35))
        common = states(n, 0.5, 0.3) + np.linspace(0, 0.1, n)
        add(f"common states and drift, n = {n}", common + noise(0.015), common + 0.1 + noise(0.03) + states(n, 0.1, 0.5), 4)
    # One wide state, in which a narrow density finds many: the window has to widen.
    for n, sd in [(16, 0.3), (16, 0.8), (20, 0.2), (20, 1.5), (40, 0.3), (40, 2), (80, 0.4), (80, 2), (320, 0.5), (320, 2)]:
        add(f"wide, n = {n}, sd = {sd}", random.normal(1, sd, n), random.normal(1.1, sd, n), 4)
    # Just believed: nearly three times as steep as it is by the others' word.
    believed = 0
    while believed < 2:
        base, head = rounded(random.normal(0, 1, 20), 3), rounded(random.normal(0, 1, 20), 3)
        _, slope, honest = scores(base, head, pair_mode(base, head)[0], paired_shift(base, head)[0]["width"])
        if 2.6 * honest < slope < 2.95 * honest:
            believed += 1
            add(f"wide and just believed, {believed}", base, head)
    add("restless", random.normal(0, 0.5, 50), random.normal(0, 0.5, 50))
    add("odd and heavy-tailed", 0.03 * random.standard_t(2, 33), 0.1 + 0.03 * random.standard_t(2, 33))
    add("coarse values", random.normal(2, 0.05, 40), random.normal(2.02, 0.05, 40), 2)
    add("four rounds", random.normal(2, 0.02, 4), random.normal(2.1, 0.02, 4))
    add("five rounds", random.normal(2, 0.3, 5), random.normal(2.1, 0.3, 5))
    add("five rounds with nothing in common", [0, 40, 90, 150, 230], [18, 65, 120, 190, 290])
    add("six rounds that have no say by each other", [16, 30, 92, 73, 120, 60], [35, 168, 44, 26, 50, 61])
    add("all equal", [1.5] * 20, [1.25] * 20)
    add("very quiet", random.normal(1, 0.001, 30), random.normal(1.05, 0.001, 30))
    add("quieter than the narrowest window", random.normal(1, 0.002, 30), random.normal(1.05, 0.002, 30))
    assert len(factors) >= 5, factors
    assert {row["estimate"]["isDoubtful"] for row in rows} == {True, False}
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
    "pairedShifts": paired_shifts(),
    "changePoints": change_points(),
    "spreads": [spread(rounded(random.lognormal(0, 1, n), 3)) for n in (2, 3, 8, 25, 60)] + [spread([4.0, 4.0, 4.0, 9.0])],
}

# One row a line.
lines = [f' "madeWith": "scipy {scipy.__version__}, numpy {np.__version__}"']
for name, rows in tables.items():
    lines.append(f' "{name}": [\n' + ",\n".join("  " + json.dumps(row, separators=(",", ":")) for row in rows) + "\n ]")
print("{\n" + ",\n".join(lines) + "\n}")
