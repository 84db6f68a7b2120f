package dk.opgang.initiatives.bonus.settlement;

import dk.opgang.initiatives.bonus.settlement.BonusSettlement.Carried;
import dk.opgang.initiatives.bonus.settlement.DecidedLines.Line;
import dk.opgang.initiatives.bonus.settlement.DecidedLines.Owed;
import dk.opgang.initiatives.bonus.settlement.SettlementPart.Counted;
import dk.opgang.initiatives.bonus.settlement.SettlementPart.PayoutCount;
import dk.opgang.initiatives.bonus.settlement.Shares.Claim;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a settlement comes to.
 *
 * @param lines that are settled
 * @param parts by institution, in the order of their ids as they are written
 * @param carried institutions of which too few children were measured
 */
record Draft(List<Line> lines, List<Part> parts, List<Carried> carried) {

    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    /** What it comes to for an institution, before it is known what the pool holds. */
    record Part(UUID institution, String cvr, Counted counted, BigDecimal owedBefore, BigDecimal earned) {

        Claim claim() {
            return new Claim(institution, owedBefore, earned);
        }
    }

    /** @param least of how many children an institution must tell something */
    static Draft of(Collection<Line> open, Map<UUID, Owed> owed, int least) {
        Map<String, List<Line>> byInstitution = open.stream()
                .collect(Collectors.groupingBy(
                        line -> line.institution().toString(), TreeMap::new, Collectors.toList()));
        TreeSet<String> institutions = new TreeSet<>(byInstitution.keySet());
        owed.keySet().forEach(id -> institutions.add(id.toString()));
        List<Line> settled = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        List<Carried> carried = new ArrayList<>();
        for (String institution : institutions) {
            UUID id = UUID.fromString(institution);
            List<Line> lines = byInstitution.getOrDefault(institution, List.of());
            int measured = children(lines);
            if (!lines.isEmpty() && measured < least) {
                carried.add(new Carried(id, measured));
                lines = List.of();
            }
            Owed before = owed.get(id);
            BigDecimal still = before == null ? NOTHING : before.amount();
            if (!lines.isEmpty() || still.signum() > 0) {
                settled.addAll(lines);
                String cvr = before == null ? lines.getFirst().cvr() : before.cvr();
                parts.add(new Part(id, cvr, count(lines), still, earned(lines)));
            }
        }
        return new Draft(settled, parts, carried);
    }

    BigDecimal wanted() {
        return parts.stream()
                .map(part -> part.claim().first().add(part.claim().then()))
                .reduce(NOTHING, BigDecimal::add);
    }

    List<Claim> claims() {
        return parts.stream().map(Part::claim).toList();
    }

    static Counted count(Collection<Line> lines) {
        Map<String, List<Line>> byPayout =
                lines.stream().collect(Collectors.groupingBy(Line::payout, TreeMap::new, Collectors.toList()));
        List<PayoutCount> payouts = new ArrayList<>();
        byPayout.forEach((payout, of) -> payouts.add(new PayoutCount(payout, children(of), met(of))));
        return new Counted(children(lines), met(lines), payouts);
    }

    static BigDecimal earned(Collection<Line> lines) {
        return lines.stream().map(Line::earned).reduce(NOTHING, BigDecimal::add);
    }

    private static int children(Collection<Line> lines) {
        return (int) lines.stream().map(Line::child).distinct().count();
    }

    private static int met(Collection<Line> lines) {
        return (int) lines.stream().filter(Line::met).count();
    }
}
