package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.initiatives.initiative.TemplatedInitiatives;
import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.initiatives.placement.AllowancesView.Month;
import dk.opgang.initiatives.placement.AllowancesView.Part;
import dk.opgang.initiatives.placement.rules.MonthlyHours;
import dk.opgang.initiatives.placement.rules.PlacementForm;
import dk.opgang.initiatives.placement.rules.PlacementRules;
import dk.opgang.initiatives.template.document.TaskRule;
import dk.opgang.initiatives.template.document.TaskRule.PayShare;
import dk.opgang.initiatives.template.value.Value;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.number.PlainNumber;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is to be paid for the registered hours of a placement, month by month. */
@Singleton
class ReadAllowances {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 1, 1);

    private final SeenPlacements placements;
    private final WorkedHoursList worked;
    private final TemplatedInitiatives initiatives;
    private final PlacementRules rules;
    private final Diary diary;

    ReadAllowances(
            SeenPlacements placements,
            WorkedHoursList worked,
            TemplatedInitiatives initiatives,
            PlacementRules rules,
            Diary diary) {
        this.placements = placements;
        this.worked = worked;
        this.initiatives = initiatives;
        this.rules = rules;
        this.diary = diary;
    }

    @Transactional
    AllowancesView read(Caller caller, UUID id, @Nullable YearMonth from, @Nullable YearMonth to) {
        SeenPlacement placement = placements.get(caller, id);
        diary.read(caller, "read-allowances", ReadPlacements.subject(placement));
        PlacementForm form = placement.form();
        Templated programme = form.initiativeId() == null
                ? null
                : initiatives.find(caller, form.initiativeId()).orElse(null);
        LocalDate first = from == null ? FIRST : from.atDay(1);
        LocalDate end = to == null ? LAST : to.plusMonths(1).atDay(1);
        Map<YearMonth, List<WorkedHours>> months = new TreeMap<>();
        worked.of(caller, placement.participantId(), form.kind(), first, end).forEach(hours -> months.computeIfAbsent(
                        YearMonth.from(hours.form().date()), _ -> new ArrayList<>())
                .add(hours));
        List<Month> shown = new ArrayList<>();
        months.forEach((month, hours) -> {
            if (hours.stream().anyMatch(one -> one.placementId().equals(id))) {
                shown.add(month(month, id, form, hours, programme));
            }
        });
        return new AllowancesView(shown);
    }

    /** Hours of all such placements use the month up in the order of their days. */
    private Month month(
            YearMonth month, UUID id, PlacementForm form, List<WorkedHours> hours, @Nullable Templated programme) {
        BigDecimal all = BigDecimal.ZERO;
        BigDecimal own = BigDecimal.ZERO;
        BigDecimal payable = BigDecimal.ZERO;
        List<WorkedHours> inOrder = new ArrayList<>(hours);
        inOrder.sort(
                Comparator.comparing((WorkedHours one) -> one.form().date()).thenComparing(WorkedHours::id));
        for (WorkedHours one : inOrder) {
            BigDecimal limit = limit(form.kind(), one.form().date(), programme);
            BigDecimal worth = one.form().hours();
            BigDecimal left = limit == null ? worth : limit.subtract(all).max(BigDecimal.ZERO);
            BigDecimal paid = worth.min(left);
            all = all.add(paid);
            if (one.placementId().equals(id)) {
                own = own.add(worth);
                payable = payable.add(paid);
            }
        }
        BigDecimal hourly = hourly(form, month.atDay(1), programme);
        BigDecimal amount = hourly == null ? null : Allowances.amount(payable, hourly);
        return new Month(
                month.toString(),
                PlainNumber.of(own),
                PlainNumber.of(payable),
                hourly,
                amount,
                amount == null
                        ? List.of()
                        : Allowances.shares(amount, payers(form, programme)).stream()
                                .map(Part::of)
                                .toList(),
                PlainNumber.of(own.subtract(payable)));
    }

    private @Nullable BigDecimal limit(String kind, LocalDate day, @Nullable Templated programme) {
        MonthlyHours ofLaw = rules.monthlyHours(kind, day);
        BigDecimal own =
                programme == null ? null : on(programme.template().placements().mostMonthlyHours(), day, programme);
        return ofLaw == null || own != null && own.compareTo(ofLaw.most()) < 0 ? own : ofLaw.most();
    }

    /** The agreed wage, else the most that the programme pays. */
    private static @Nullable BigDecimal hourly(PlacementForm form, LocalDate day, @Nullable Templated programme) {
        if (form.hourlyWageDkk() != null) {
            return form.hourlyWageDkk();
        }
        BigDecimal most = programme == null
                ? null
                : on(programme.template().placements().hourlyWageDkk().most(), day, programme);
        return most == null ? null : most.setScale(2);
    }

    private static @Nullable BigDecimal on(@Nullable Value value, LocalDate day, Templated programme) {
        return value == null ? null : value.on(day, programme.parameters()).orNull();
    }

    /** As the programme splits it, else the payer of the placement alone. */
    private static List<PayShare> payers(PlacementForm form, @Nullable Templated programme) {
        TaskRule rule = programme == null ? null : programme.template().tasks();
        if (rule != null && !rule.payShares().isEmpty()) {
            return rule.payShares();
        }
        return form.payer() == null ? List.of() : List.of(new PayShare(form.payer(), BigDecimal.valueOf(100)));
    }
}
