package dk.opgang.participants.access;

import dk.opgang.platform.codes.CodeList;
import java.util.Optional;
import java.util.Set;

/**
 * What an action of the access log shows a reader of a participant.
 *
 * @param categories codes of {@code data-categories}; of each a consent shows what it names
 * @param whole whether it shows something under every consent: that the person is known, municipality and year of birth
 */
record ShownData(Set<String> categories, boolean whole) {

    private static final CodeList CATEGORIES = CodeList.load("data-categories");
    private static final String READ = "read-";

    /** The participant itself, by itself or in a list, with what holds today. */
    private static final Set<String> OF_PARTICIPANT = Set.of(READ + "participant", Diary.FIND);

    private static final ShownData PARTICIPANT =
            new ShownData(Set.of(DataCategory.RESIDENCE.code(), DataCategory.BENEFITS.code()), true);

    /** What follows from enrolments is shown by whatever shows them. */
    private static final String ALERTS = READ + "coordination-alerts";

    private static final String ACTORS = READ + "actors";

    private static final ShownData ENROLMENTS = new ShownData(Set.of("enrolments"), false);

    /** Nothing if the action shows no data, such as one that changes them. */
    static Optional<ShownData> by(String action) {
        if (OF_PARTICIPANT.contains(action)) {
            return Optional.of(PARTICIPANT);
        }
        if (action.equals(ALERTS) || action.equals(ACTORS)) {
            return Optional.of(ENROLMENTS);
        }
        return Optional.of(action)
                .filter(it -> it.startsWith(READ))
                .map(it -> it.substring(READ.length()))
                .filter(CATEGORIES.keys()::contains)
                .map(category -> new ShownData(Set.of(category), false));
    }
}
