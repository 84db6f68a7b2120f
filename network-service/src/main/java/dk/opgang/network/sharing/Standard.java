package dk.opgang.network.sharing;

import dk.opgang.network.sharing.ComparedRun.Part;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/**
 * Rates as they would be if every run had the same people: the rate of each group is weighed by the share that the group has of the participants of
 * all runs together. Where a run has nobody of a group, the group's rate over all runs stands in for its own.
 */
final class Standard {

    private static final int DECIMALS = 1;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<String, Part> all;
    private final long participants;

    Standard(List<ComparedRun> runs) {
        this.all = ComparedRun.together(runs);
        this.participants = ComparedRun.sum(List.copyOf(all.values())).participants();
    }

    /** The rate of the run in per cent, to one decimal. */
    BigDecimal pct(ComparedRun run) {
        double sum = 0;
        for (Map.Entry<String, Part> group : all.entrySet()) {
            Part own = run.of(group.getKey());
            Part known = own.participants() == 0 ? group.getValue() : own;
            sum += known.rate() * group.getValue().participants() / participants;
        }
        // Sums of halves and fifths are not exact in binary; nobody sees the twelfth decimal.
        return BigDecimal.valueOf(sum)
                .multiply(HUNDRED)
                .setScale(12, RoundingMode.HALF_UP)
                .setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** Of how many groups the run has nobody. */
    long imputed(ComparedRun run) {
        return all.keySet().stream()
                .filter(group -> run.of(group).participants() == 0)
                .count();
    }
}
