package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.template.document.TaskRule.PayShare;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What is paid for hours, and who pays which part of it, to the øre. */
final class Allowances {

    private static final BigDecimal ORE = BigDecimal.valueOf(100);

    private Allowances() {}

    /** A part of an amount. */
    record Share(String payer, BigDecimal amountDkk) {}

    /** So many hours at that price, in kroner with two decimals. */
    static BigDecimal amount(BigDecimal hours, BigDecimal hourlyDkk) {
        return hours.multiply(hourlyDkk).setScale(2, RoundingMode.HALF_UP);
    }

    /** The parts of the amount, which come to it: what is left of whole øre goes to the largest remainders, of equal ones to the first. */
    static List<Share> shares(BigDecimal amount, List<PayShare> payers) {
        long all = amount.multiply(ORE).longValueExact();
        List<Long> whole = new ArrayList<>();
        List<BigDecimal> remainders = new ArrayList<>();
        for (PayShare payer : payers) {
            BigDecimal exact = BigDecimal.valueOf(all).multiply(payer.pct()).divide(ORE);
            whole.add(exact.setScale(0, RoundingMode.DOWN).longValueExact());
            remainders.add(exact.remainder(BigDecimal.ONE));
        }
        long left = payers.isEmpty()
                ? 0
                : all - whole.stream().mapToLong(Long::longValue).sum();
        List<Integer> order = IntStream.range(0, payers.size())
                .boxed()
                .sorted(Comparator.<Integer, BigDecimal>comparing(remainders::get)
                        .reversed())
                .toList();
        for (int i = 0; i < left; i++) {
            whole.set(order.get(i), whole.get(order.get(i)) + 1);
        }
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < payers.size(); i++) {
            shares.add(new Share(payers.get(i).payer(), BigDecimal.valueOf(whole.get(i), 2)));
        }
        return shares;
    }
}
