package dk.opgang.participants.household.file;

import dk.opgang.participants.household.MemberView;
import dk.opgang.participants.household.budget.BudgetView;
import dk.opgang.participants.household.budget.ItemView;
import dk.opgang.participants.household.draw.DrawView;
import dk.opgang.participants.household.goal.GoalView;
import dk.opgang.participants.household.programme.FamilyStepView;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A household as one of its members may have it told: nothing of the other members, but what is the family's together.
 *
 * @param memberships when the member belonged to it
 * @param draws those of the member, and those of the household as a whole
 */
@Schema(name = "ParticipantExportHousehold")
public record HouseholdPart(
        UUID householdId,
        List<MemberView> memberships,
        List<DrawView> draws,
        List<GoalView> goals,
        List<BudgetView> budgets,
        List<ItemView> budgetItems,
        List<FamilyStepView> steps) {}
