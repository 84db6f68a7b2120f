package dk.opgang.participants.household.goal;

import dk.opgang.participants.household.FamilyWords;
import jakarta.inject.Singleton;

/** Answers goals in the words of the family. */
@Singleton
public class GoalViews {

    private final FamilyWords words;

    GoalViews(FamilyWords words) {
        this.words = words;
    }

    /** @param own whether it is the household's municipality that reads */
    GoalView of(Goal it, boolean own) {
        return GoalView.of(it, it.shown(own).inWords(text -> words.opened(it.householdId(), text)));
    }

    /** What the household's own municipality sees. */
    public GoalView whole(Goal it) {
        return of(it, true);
    }
}
