package dk.opgang.initiatives.procurement;

import dk.opgang.initiatives.procurement.ProcurementData.Limit;
import dk.opgang.initiatives.procurement.ProcurementData.Route;
import dk.opgang.initiatives.procurement.ProcurementRoutes.Lots;
import dk.opgang.initiatives.procurement.ProcurementRoutes.RouteAnswer;
import dk.opgang.platform.problem.Text;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Decides by the rows in force on a day which routes are open for an amount: open, not open, or not known. */
@Singleton
public class Routes {

    /** Subjects of a contract. */
    public static final List<String> SUBJECTS = List.of("works", "advice");

    private static final String DIRECT = "direct-below";
    private static final String EU = "eu-threshold";
    private static final String LOT = "part-lot-each";
    private static final List<String> TENDERS = List.of("restricted-tender", "eu-tender");
    private static final List<String> WITH_TENDERS = List.of("social-clause", "voluntary-agreement");
    private static final String FUND = "fund";
    private static final String PART_LOT = "part-lot";
    private static final BigDecimal LOTS_TOGETHER = new BigDecimal("0.20");
    private static final int DECIMALS = 2;

    private static final Text WITHOUT_VAT = new Text("Beløb er uden moms", "Amounts are without VAT");
    private static final Text UNKNOWN = new Text(
            "EU's tærskelværdi den dag kendes ikke her; ruter, der afhænger af den, er ikke afgjort",
            "The EU threshold of that day is not known here; routes that depend on it are not decided");

    private final ProcurementData data = ProcurementData.load();

    /** All routes for an amount on a day, each open, not open or unknown. */
    public ProcurementRoutes of(BigDecimal amountDkk, String subject, LocalDate on) {
        List<RouteAnswer> answers = new ArrayList<>();
        for (Route route : data.routes()) {
            if (route.subjects().contains(subject)) {
                answers.add(answer(route, amountDkk, subject, on));
            }
        }
        boolean determined = answers.stream().allMatch(answer -> answer.admissible() != null);
        return new ProcurementRoutes(
                amountDkk,
                subject,
                on,
                determined,
                data.limits().stream()
                        .filter(limit -> limit.subject().equals(subject) && limit.inForceOn(on))
                        .map(ProcurementRoutes.Threshold::of)
                        .toList(),
                answers,
                determined ? List.of(WITHOUT_VAT) : List.of(WITHOUT_VAT, UNKNOWN));
    }

    private RouteAnswer answer(Route route, BigDecimal amount, String subject, LocalDate on) {
        Boolean admissible = admissible(route, amount, subject, on);
        boolean withLots = route.route().equals(PART_LOT) && Boolean.TRUE.equals(admissible);
        BigDecimal lot = withLots ? value(subject, LOT, on) : null;
        return new RouteAnswer(
                route.route(),
                admissible,
                route.conditions(),
                route.least(),
                route.most(),
                withLots
                        ? new Lots(
                                lot == null ? null : lot.setScale(DECIMALS),
                                amount.multiply(LOTS_TOGETHER).setScale(DECIMALS, RoundingMode.DOWN))
                        : null,
                route.source());
    }

    private @Nullable Boolean admissible(Route route, BigDecimal amount, String subject, LocalDate on) {
        if (route.route().equals(FUND)) {
            return true;
        }
        return WITH_TENDERS.contains(route.route())
                ? withTender(amount, subject, on)
                : within(route, amount, subject, on);
    }

    /** Open if a tender is, whichever: on a day whose threshold is unknown an amount may be sure to be tendered all the same. */
    private @Nullable Boolean withTender(BigDecimal amount, String subject, LocalDate on) {
        List<Route> tenders = data.routes().stream()
                .filter(route ->
                        TENDERS.contains(route.route()) && route.subjects().contains(subject))
                .toList();
        List<@Nullable Boolean> answers = new ArrayList<>();
        tenders.forEach(route -> answers.add(within(route, amount, subject, on)));
        if (answers.contains(true)
                || answers.size() > 1 && answers.stream().allMatch(Objects::isNull) && isKnown(subject, on)) {
            return true;
        }
        return answers.contains(null) ? null : false;
    }

    private boolean isKnown(String subject, LocalDate on) {
        return value(subject, DIRECT, on) != null;
    }

    private @Nullable Boolean within(Route route, BigDecimal amount, String subject, LocalDate on) {
        if (!route.inForceOn(on)) {
            return null;
        }
        Boolean open = true;
        open = and(open, compare(amount, subject, route.from(), on, c -> c >= 0));
        open = and(open, compare(amount, subject, route.below(), on, c -> c < 0));
        open = and(open, compare(amount, subject, route.upTo(), on, c -> c <= 0));
        open = and(open, compare(amount, subject, route.above(), on, c -> c > 0));
        return EU.equals(route.above()) && isBelowTenders(amount, subject, on) ? Boolean.FALSE : open;
    }

    /** Below what is given without a tender no threshold has to be known. */
    private boolean isBelowTenders(BigDecimal amount, String subject, LocalDate on) {
        BigDecimal tendered = data.limit(subject, "two-invited-below", on)
                .or(() -> data.limit(subject, DIRECT, on))
                .map(Limit::valueDkk)
                .orElse(null);
        return tendered != null && amount.compareTo(tendered) < 0;
    }

    private @Nullable Boolean compare(
            BigDecimal amount, String subject, @Nullable String key, LocalDate on, IntPredicate wanted) {
        if (key == null) {
            return true;
        }
        BigDecimal value = value(subject, key, on);
        return value == null ? null : wanted.test(amount.compareTo(value));
    }

    private @Nullable BigDecimal value(String subject, String key, LocalDate on) {
        return data.limit(subject, key, on).map(Limit::valueDkk).orElse(null);
    }

    private static @Nullable Boolean and(@Nullable Boolean one, @Nullable Boolean other) {
        if (Boolean.FALSE.equals(one) || Boolean.FALSE.equals(other)) {
            return false;
        }
        return one == null || other == null ? null : true;
    }
}
