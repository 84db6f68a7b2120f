package dk.opgang.participants.household.file;

import dk.opgang.participants.household.HouseholdMember;
import dk.opgang.participants.household.HouseholdMembers;
import dk.opgang.participants.household.MemberView;
import dk.opgang.participants.household.budget.BudgetItems;
import dk.opgang.participants.household.budget.ItemViews;
import dk.opgang.participants.household.budget.ReadBudget;
import dk.opgang.participants.household.draw.DrawView;
import dk.opgang.participants.household.draw.Draws;
import dk.opgang.participants.household.goal.GoalViews;
import dk.opgang.participants.household.goal.Goals;
import dk.opgang.participants.household.programme.FamilyStepView;
import dk.opgang.participants.household.programme.FamilySteps;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Puts together what is known of somebody as a member of households. */
@Singleton
public class OwnHouseholds {

    private final HouseholdMembers members;
    private final Draws draws;
    private final Goals goals;
    private final GoalViews goalViews;
    private final ReadBudget budgets;
    private final BudgetItems items;
    private final ItemViews itemViews;
    private final FamilySteps steps;

    OwnHouseholds(
            HouseholdMembers members,
            Draws draws,
            Goals goals,
            GoalViews goalViews,
            ReadBudget budgets,
            BudgetItems items,
            ItemViews itemViews,
            FamilySteps steps) {
        this.members = members;
        this.draws = draws;
        this.goals = goals;
        this.goalViews = goalViews;
        this.budgets = budgets;
        this.items = items;
        this.itemViews = itemViews;
        this.steps = steps;
    }

    @Transactional
    public List<HouseholdPart> of(Caller caller, UUID participantId) {
        List<HouseholdMember> places = members.list(caller, Restriction.equal("form.participantId", participantId));
        return places.stream()
                .map(HouseholdMember::householdId)
                .distinct()
                .map(household -> part(caller, household, participantId, places))
                .toList();
    }

    private HouseholdPart part(Caller caller, UUID household, UUID participantId, List<HouseholdMember> places) {
        Restriction its = Restriction.equal("householdId", household);
        Restriction own = Restriction.of(
                "e.form.participantId is null or e.form.participantId = :ofMember", "ofMember", participantId);
        return new HouseholdPart(
                household,
                places.stream()
                        .filter(place -> place.householdId().equals(household))
                        .map(MemberView::of)
                        .toList(),
                draws.list(caller, its, own).stream().map(DrawView::whole).toList(),
                goals.list(caller, its).stream().map(goalViews::whole).toList(),
                budgets.all(caller, household),
                items.list(caller, its).stream().map(itemViews::whole).toList(),
                steps.of(caller, household).stream().map(FamilyStepView::of).toList());
    }
}
