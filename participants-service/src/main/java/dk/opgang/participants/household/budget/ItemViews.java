package dk.opgang.participants.household.budget;

import dk.opgang.participants.household.FamilyWords;
import jakarta.inject.Singleton;

/** Answers items of budgets in the words of the family. */
@Singleton
public class ItemViews {

    private final FamilyWords words;

    ItemViews(FamilyWords words) {
        this.words = words;
    }

    /** @param own whether it is the household's municipality that reads */
    ItemView of(BudgetItem it, boolean own) {
        return ItemView.of(it, it.shown(own).inWords(text -> words.opened(it.householdId(), text)));
    }

    /** What the household's own municipality sees. */
    public ItemView whole(BudgetItem it) {
        return of(it, true);
    }
}
