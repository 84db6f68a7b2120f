package dk.opgang.participants.household;

import dk.opgang.participants.subject.PlainWords;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.tenancy.SystemCalls;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Encrypts the words of families that were kept before they were encrypted, when the service starts. They say the same, so nothing else of a
 * goal or an item changes, and nobody is told.
 */
@Singleton
class SealFamilyWordsAtStart {

    private static final List<String> TABLES = List.of("household_goals", "household_budget_items");

    // The condition is that of an index, which has no rows once this is done.
    private static final String FIND = """
            select w.id, w.household_id, w.text from %s w join households h on h.id = w.household_id
            where w.text is not null and w.text not like 'sealed:%%'
            order by w.id limit 200 for update of w, h""";

    private static final String KEEP = "update %s set text = ? where id = ?";

    /** That words are kept in another form corrects nothing. */
    private static final String SILENT = "select set_config('opgang.retiring', 'on', true)";

    private final SystemCalls system;
    private final AgroalDataSource database;
    private final PlainWords plain;
    private final FamilyWords words;

    SealFamilyWordsAtStart(SystemCalls system, AgroalDataSource database, PlainWords plain, FamilyWords words) {
        this.system = system;
        this.database = database;
        this.plain = plain;
        this.words = words;
    }

    void seal(@Observes StartupEvent start) {
        seal();
    }

    void seal() {
        TABLES.forEach(table -> system.inTransactions(() -> {
            Sql.call(database, SILENT);
            return plain.sealSome(
                    FIND.formatted(table),
                    KEEP.formatted(table),
                    (household, text) -> words.sealed(household, text, null));
        }));
    }
}
