package dk.opgang.platform.export;

import java.util.List;
import java.util.UUID;

/**
 * What a service keeps about a person, of one kind, to be shown to that person (databeskyttelsesforordningen article 15). There is a bean
 * for each kind: whoever adds a kind of record about people adds one here, or the person is not told of it.
 */
public interface SubjectRecords {

    /** How the kind is called in the export, such as {@code enrolments}. */
    String kind();

    /** All that there is of it about the person, as clients see it, oldest first. Asked as the system, in a transaction. */
    List<?> about(UUID subjectId);
}
