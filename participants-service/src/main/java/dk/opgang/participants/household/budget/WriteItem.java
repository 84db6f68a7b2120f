package dk.opgang.participants.household.budget;

import dk.opgang.participants.household.Families;
import dk.opgang.participants.household.FamilyWords;
import dk.opgang.participants.household.Household;
import dk.opgang.participants.household.HouseholdFault;
import dk.opgang.participants.household.HouseholdProblem;
import dk.opgang.participants.household.goal.Goals;
import dk.opgang.participants.subject.ParticipantProblem;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Happened;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans something within a budget, approves it, spends it. Changes of one household follow each other, so that none overdraws it. */
@Singleton
class WriteItem extends Posting<WriteItem.Place, ItemForm, BudgetItem> {

    private final Families families;
    private final Budgets budgets;
    private final BudgetItems items;
    private final Goals goals;
    private final FamilyWords words;
    private final BusinessClock clock;

    WriteItem(
            Families families,
            Budgets budgets,
            BudgetItems items,
            Goals goals,
            FamilyWords words,
            Outbox outbox,
            BusinessClock clock) {
        super(items, ItemForm.class, outbox);
        this.families = families;
        this.budgets = budgets;
        this.items = items;
        this.goals = goals;
        this.words = words;
        this.clock = clock;
    }

    /** A budget of a household that is locked. */
    record Place(Household household, Budget budget) {}

    @Transactional
    Posted<BudgetItem> post(Caller caller, UUID householdId, int year, ItemForm form) {
        Household household = families.toChange(caller, householdId, "plan-household-budget");
        return post(caller, place(caller, household, year), form);
    }

    @Transactional
    BudgetItem patch(Caller caller, UUID householdId, UUID id, @Nullable String ifMatch, MergePatch patch) {
        Household household = families.toChange(caller, householdId, "change-household-budget");
        BudgetItem item = items.getOf(caller, householdId, id);
        return patch(caller, place(caller, household, item.year()), item, ifMatch, patch);
    }

    private Place place(Caller caller, Household household, int year) {
        return budgets.of(caller, household.id(), year)
                .map(budget -> new Place(household, budget))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** What stands under the key is of this budget, or the key is used for something else. */
    @Override
    protected Optional<BudgetItem> known(Caller caller, Place place, ItemForm form) {
        Optional<BudgetItem> known = items.bySourceOf(caller, place.household().id(), form.source());
        known.filter(item -> item.year() != place.budget().year()).ifPresent(item -> {
            throw ParticipantProblem.sourceInUse(item.id());
        });
        return known;
    }

    @Override
    protected void checkSource(Caller caller, BudgetItem known, ItemForm form, Faults faults) {
        items.requireFree(caller, known, form.source());
    }

    @Override
    protected ItemForm completed(Caller caller, Place place, @Nullable BudgetItem known, ItemForm form) {
        String kept = known == null ? null : known.form().text();
        return form.whole(known == null ? null : known.form(), clock.today())
                .inWords(text -> words.sealed(place.household().id(), text, kept));
    }

    @Override
    protected ItemForm told(BudgetItem known) {
        return known.form().inWords(text -> words.opened(known.householdId(), text));
    }

    @Override
    protected void check(Caller caller, Place place, @Nullable BudgetItem known, ItemForm form, Faults faults) {
        ItemForm before = known == null ? null : known.form();
        BudgetForm agreed = place.budget().form();
        if (!ItemRules.allows(agreed.agreed(), before, form)) {
            throw new ProblemException(HouseholdProblem.TRANSITION_NOT_ALLOWED)
                    .with(
                            "state",
                            before == null
                                    ? ItemState.PLANNED.code()
                                    : before.standing().code());
        }
        BigDecimal remaining = items.balance(
                        caller, place.household().id(), place.budget().year())
                .remainingOf(agreed.ownFrameDkk());
        ItemRules.check(agreed.agreed(), remaining, before, form, faults);
        Happened.by(clock.today(), "/spentOn", form.spentOn()).ifPresent(faults::broken);
        if (form.goalId() != null && !isGoalOf(caller, place.household(), form.goalId())) {
            faults.broken("/goalId", HouseholdFault.GOAL_NOT_FOUND);
        }
        if (ItemRules.tellsOfOverdraft(faults)) {
            throw new ProblemException(CommonProblem.VALIDATION_FAILED, faults.all())
                    .with("remainingDkk", remaining.toPlainString());
        }
    }

    private boolean isGoalOf(Caller caller, Household household, UUID goal) {
        return goals.exists(caller, Restriction.equal("householdId", household.id()), Restriction.equal("id", goal));
    }

    @Override
    protected BudgetItem create(Caller caller, Place place, ItemForm form) {
        return new BudgetItem(
                place.household().id(),
                place.household().municipalityCode(),
                place.budget().year(),
                form);
    }

    @Override
    protected List<Event> news(Place place, @Nullable ItemForm before, BudgetItem item) {
        return List.of();
    }
}
