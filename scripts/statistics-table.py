"""Writes the table that the statistics are checked against, from SciPy.

python3 -m venv VENV && VENV/bin/pip install scipy numpy
VENV/bin/python scripts/statistics-table.py > __tests__/corpus/statistics/scipy.json
"""

import itertools
import json

import numpy as np
import scipy
from scipy import stats

random = np.random.default_rng(20260101)


def exact_tied(first, second):
    """P(U >= u) over every way to deal the pooled values to the two sides."""
    pooled = np.concatenate([first, second])
    ranks = stats.rankdata(pooled)
    observed = ranks[len(first):].sum()
    sums = [sum(c) for c in itertools.combinations(ranks, len(second))]
    return float(np.mean(np.array(sums) >= observed - 1e-9))


def rank_test(first, second, factor, method):
    scaled = np.array(first) * factor
    if method == "exact-tied":
        p = exact_tied(scaled, np.array(second))
    else:
        p = float(stats.mannwhitneyu(second, scaled, alternative="greater", method=method).pvalue)
    return {"first": list(first), "second": list(second), "factor": factor, "method": method, "p": p}


def critical(n, m, alpha):
    """Largest c with P(U <= c - 1) <= alpha, from the exact distribution of SciPy."""
    count = 0
    while count < n * m and null_cdf(n, m, count) <= alpha:
        count += 1
    return count


def null_cdf(n, m, u):
    """P(U <= u): a pair of samples whose U is u, asked of SciPy."""
    first = np.arange(n, dtype=float)
    second = np.empty(m)
    left = u
    for j in range(m):
        below = min(n, left)
        second[j] = below - 0.5 + j * 1e-6
        left -= below
    return float(stats.mannwhitneyu(second, first, alternative="less", method="exact").pvalue)


def interval(first, second, alpha):
    ratios = np.sort(np.divide.outer(np.array(second), np.array(first)).ravel())
    cut = max(1, critical(len(first), len(second), alpha))
    return {
        "first": list(first),
        "second": list(second),
        "alpha": alpha,
        "low": float(ratios[cut - 1]),
        "high": float(ratios[len(ratios) - cut]),
        "hodgesLehmann": float(np.exp(np.median(np.log(ratios)))),
    }


def sample(n, ratio=1.0, digits=3):
    return [round(float(v), digits) for v in 1000 * ratio * random.lognormal(0, 0.05, n)]


rank_tests = []
for n, m, ratio in [(4, 4, 1.0), (5, 7, 1.1), (10, 10, 1.06), (10, 10, 1.2), (6, 20, 0.95), (25, 25, 1.07)]:
    for factor in (1.0, 1.05):
        rank_tests.append(rank_test(sample(n), sample(m, ratio), factor, "exact"))
for n, m, ratio in [(4, 4, 1.0), (6, 6, 1.02), (8, 9, 1.0)]:
    rank_tests.append(rank_test(sample(n, 0.01, 0), sample(m, 0.01 * ratio, 0), 1.0, "exact-tied"))
rank_tests.append(rank_test([3, 3, 3, 3], [3, 3, 3, 3], 1.0, "exact-tied"))
rank_tests.append(rank_test([0, 0, 0, 1], [0, 1, 1, 1], 1.0, "exact-tied"))
for n, m, ratio in [(40, 40, 1.02), (100, 60, 1.06)]:
    rank_tests.append(rank_test(sample(n), sample(m, ratio), 1.05, "asymptotic"))
rank_tests.append(rank_test(sample(60, 0.01, 0), sample(70, 0.0102, 0), 1.0, "asymptotic"))

print(
    json.dumps(
        {
            "madeWith": f"scipy {scipy.__version__}, numpy {np.__version__}",
            "normal": [{"z": z, "tail": float(stats.norm.sf(z))} for z in (-2, 0, 0.5, 1, 1.96, 2.9, 3.0, 3.1, 5, 9, 30)],
            "medians": [{"values": v, "median": float(np.median(v))} for v in ([3], [4, 1], sample(9), sample(40))],
            "rankTests": rank_tests,
            "intervals": [
                interval(sample(n), sample(m, r), a)
                for n, m, r, a in [(4, 4, 1.0, 0.025), (6, 6, 1.06, 0.025), (10, 10, 1.06, 0.025), (10, 12, 1.3, 0.001), (3, 3, 1.0, 0.025)]
            ],
            "criticalCounts": [
                {"n": n, "m": m, "alpha": a, "count": critical(n, m, a)}
                for n, m, a in [(3, 3, 0.025), (4, 4, 0.025), (10, 10, 0.025), (10, 10, 0.005), (6, 9, 0.01), (10, 10, 1e-6), (25, 25, 0.025)]
            ],
        },
        indent=1,
    )
)
