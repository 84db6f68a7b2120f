package dk.opgang.initiatives.result;

import dk.opgang.initiatives.template.document.InitiativeTemplate;
import java.util.List;

/** What any initiative can tell of beside the activities of its template, with the columns that count it. */
enum BesideActivities {
    TASKS("tasksDone", "tasksLeft"),
    EVENTS("eventsHeld", "eventParticipants", "cvsHandedIn"),
    HOMES("optionsOffered", "optionsTaken");

    private final List<String> columns;

    BesideActivities(String... columns) {
        this.columns = List.of(columns);
    }

    List<String> columns() {
        return columns;
    }

    /** Whether the columns belong to the template, whether anything is told or not. */
    boolean isAskedBy(InitiativeTemplate template) {
        return switch (this) {
            case TASKS -> template.tasks() != null;
            case EVENTS -> template.theme().equals("business-cooperation");
            case HOMES -> template.theme().equals("housing");
        };
    }
}
