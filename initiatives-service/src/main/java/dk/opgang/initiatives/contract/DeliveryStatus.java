package dk.opgang.initiatives.contract;

import dk.opgang.initiatives.contract.RegisteredHours.OfMonth;
import dk.opgang.platform.number.PlainNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far a contract has come with what its clause asks.
 *
 * @param requiredHours what the clause asks in hours; null if it asks for none
 * @param deliveredHours hours of the kinds that count
 * @param sharePct delivered hours in per cent of all hours of the contract; null if these are not told
 * @param persons at least so many; null to others than the municipality if they, or those of a kind, are few
 * @param expectedHours what an even pace would have come to
 * @param state {@code met}, {@code on-pace}, {@code behind}, or {@code unknown} without a clause
 * @param agreements places that are promised for later
 */
@Schema(name = "ContractDeliveryStatus")
record DeliveryStatus(
        @Nullable BigDecimal requiredHours,
        BigDecimal deliveredHours,
        @Nullable BigDecimal sharePct,
        @Nullable Integer persons,
        List<OfJobKind> byJobKind,
        @Nullable BigDecimal expectedHours,
        String state,
        long agreements) {

    private static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String UNKNOWN = "unknown";

    /**
     * The part of one kind of job.
     *
     * @param persons at least so many: the most of a month, since nobody is told who they were
     */
    @Schema(name = "ContractDeliveryOfJobKind")
    record OfJobKind(
            String jobKind, BigDecimal hours, @Nullable Integer persons) {}

    /** What was registered until that day, and what was told of the other months that began by then. */
    static DeliveryStatus of(
            ContractForm contract,
            List<DeliveryForm> told,
            List<OfMonth> registered,
            long agreements,
            LocalDate until,
            Few few) {
        Map<String, BigDecimal> hours = new TreeMap<>();
        Map<String, Map<String, Integer>> persons = new TreeMap<>();
        Map<String, Integer> known = new TreeMap<>();
        Clause clause = contract.clause();
        for (OfMonth month : registered) {
            String kind = Objects.requireNonNullElse(month.jobKind(), "");
            if (clause == null || clause.counts(kind)) {
                hours.merge(kind, month.hours(), BigDecimal::add);
                persons.computeIfAbsent(kind, _ -> new TreeMap<>()).put(month.month(), month.persons());
                known.put(kind, month.personsOfKind());
            }
        }
        Set<String> months = registered.stream().map(OfMonth::month).collect(Collectors.toSet());
        for (DeliveryForm form : told) {
            boolean counts = clause == null || clause.counts(form.jobKind());
            if (counts && !months.contains(form.month()) && !form.firstDay().isAfter(until)) {
                hours.merge(form.jobKind(), form.hours(), BigDecimal::add);
                persons.computeIfAbsent(form.jobKind(), _ -> new TreeMap<>())
                        .merge(form.month(), form.persons(), Integer::sum);
            }
        }
        List<OfJobKind> kinds = new ArrayList<>();
        int all = 0;
        boolean hidden = false;
        for (Map.Entry<String, BigDecimal> kind : hours.entrySet()) {
            int most = Objects.requireNonNull(persons.get(kind.getKey())).values().stream()
                    .reduce(known.getOrDefault(kind.getKey(), 0), Math::max);
            all += most;
            hidden |= few.hides(most);
            if (!kind.getKey().isEmpty()) {
                kinds.add(new OfJobKind(kind.getKey(), PlainNumber.of(kind.getValue()), few.shown(most)));
            }
        }
        BigDecimal delivered = PlainNumber.of(hours.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        BigDecimal required = clause == null ? null : requiredHours(contract, clause);
        BigDecimal pace = pace(contract, until);
        return new DeliveryStatus(
                required,
                delivered,
                contract.totalHours() == null
                        ? null
                        : delivered.multiply(HUNDRED).divide(contract.totalHours(), 1, RoundingMode.HALF_UP),
                hidden ? null : few.shown(all),
                kinds,
                required == null ? null : PlainNumber.of(part(required, pace)),
                state(clause, required, delivered, hidden ? null : all, pace),
                agreements);
    }

    private static @Nullable BigDecimal requiredHours(ContractForm contract, Clause clause) {
        return switch (clause.kind()) {
            case Clause.SHARE ->
                contract.totalHours() == null || clause.sharePct() == null
                        ? null
                        : PlainNumber.of(contract.totalHours()
                                .multiply(clause.sharePct())
                                .divide(HUNDRED, DECIMALS, RoundingMode.HALF_UP));
            case Clause.HOURS -> clause.hours();
            default -> null;
        };
    }

    /** The part of the contract's days that have passed, that day included. */
    private static BigDecimal pace(ContractForm contract, LocalDate until) {
        long days = ChronoUnit.DAYS.between(contract.from(), contract.to());
        long passed = Math.clamp(ChronoUnit.DAYS.between(contract.from(), until.plusDays(1)), 0, days);
        return BigDecimal.valueOf(passed).divide(BigDecimal.valueOf(days), 10, RoundingMode.HALF_UP);
    }

    private static BigDecimal part(BigDecimal whole, BigDecimal pace) {
        return whole.multiply(pace).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static String state(
            @Nullable Clause clause,
            @Nullable BigDecimal required,
            BigDecimal delivered,
            @Nullable Integer persons,
            BigDecimal pace) {
        if (required != null) {
            return state(required, delivered, pace);
        }
        Integer places = clause != null && clause.kind().equals(Clause.PLACES) ? clause.places() : null;
        return places != null && persons != null
                ? state(BigDecimal.valueOf(places), BigDecimal.valueOf(persons), pace)
                : UNKNOWN;
    }

    private static String state(BigDecimal required, BigDecimal delivered, BigDecimal pace) {
        if (delivered.compareTo(required) >= 0) {
            return "met";
        }
        return delivered.compareTo(part(required, pace)) >= 0 ? "on-pace" : "behind";
    }
}
