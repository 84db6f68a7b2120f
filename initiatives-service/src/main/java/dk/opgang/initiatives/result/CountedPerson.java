package dk.opgang.initiatives.result;

import dk.opgang.initiatives.result.ColumnQuery.Keys;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who counts in a row.
 *
 * @param municipalities whose citizen the person was with some fact
 * @param facts how many facts of the row are the person's
 * @param columns of people in which the person counts, by the names that they are published under
 */
record CountedPerson(Keys keys, UUID id, Set<String> municipalities, long facts, Set<String> columns) {

    String owner() {
        return CountedFact.person(id);
    }
}
