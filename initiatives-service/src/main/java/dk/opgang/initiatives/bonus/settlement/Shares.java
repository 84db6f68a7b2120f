package dk.opgang.initiatives.bonus.settlement;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What a pool gives to each of those who have something to get. What is owed from before comes first; if the pool does not hold a sum, each
 * gets its part in whole øre, by largest remainder.
 */
final class Shares {

    private static final int DECIMALS = 2;

    private Shares() {}

    /**
     * What somebody has to get.
     *
     * @param owed from before; below zero if more was paid than earned, so that less is to get now
     * @param earned now
     */
    record Claim(UUID institution, BigDecimal owed, BigDecimal earned) {

        BigDecimal first() {
            return owed.max(BigDecimal.ZERO);
        }

        BigDecimal then() {
            return earned.add(owed.min(BigDecimal.ZERO)).max(BigDecimal.ZERO);
        }
    }

    /** What each gets, by institution. */
    static Map<UUID, BigDecimal> of(BigDecimal pool, List<Claim> claims) {
        Map<UUID, BigInteger> owed = new HashMap<>();
        Map<UUID, BigInteger> earned = new HashMap<>();
        claims.forEach(claim -> {
            owed.put(claim.institution(), oere(claim.first()));
            earned.put(claim.institution(), oere(claim.then()));
        });
        BigInteger rest = oere(pool);
        Map<UUID, BigInteger> first = share(rest, owed);
        Map<UUID, BigInteger> then = share(rest.subtract(sum(first)), earned);
        Map<UUID, BigDecimal> all = new HashMap<>();
        first.forEach((institution, share) -> all.put(
                institution, new BigDecimal(share.add(Objects.requireNonNull(then.get(institution))), DECIMALS)));
        return all;
    }

    private static Map<UUID, BigInteger> share(BigInteger pool, Map<UUID, BigInteger> wanted) {
        BigInteger sum = sum(wanted);
        if (sum.compareTo(pool) <= 0) {
            return wanted;
        }
        Map<UUID, BigInteger> shares = new HashMap<>();
        Map<UUID, BigInteger> remainders = new HashMap<>();
        wanted.forEach((institution, amount) -> {
            BigInteger[] parts = amount.multiply(pool).divideAndRemainder(sum);
            shares.put(institution, parts[0]);
            remainders.put(institution, parts[1]);
        });
        // Ids are compared as they are written: as numbers, half of them would be negative.
        remainders.entrySet().stream()
                .sorted(Map.Entry.<UUID, BigInteger>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().toString()))
                .limit(pool.subtract(sum(shares)).longValueExact())
                .forEach(entry -> shares.merge(entry.getKey(), BigInteger.ONE, BigInteger::add));
        return shares;
    }

    private static BigInteger oere(BigDecimal amount) {
        return amount.setScale(DECIMALS).unscaledValue();
    }

    private static BigInteger sum(Map<UUID, BigInteger> amounts) {
        return amounts.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
    }
}
