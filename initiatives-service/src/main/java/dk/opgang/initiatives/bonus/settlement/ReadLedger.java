package dk.opgang.initiatives.bonus.settlement;

import dk.opgang.initiatives.initiative.Initiatives;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows the ledger of an initiative. */
@Singleton
class ReadLedger {

    private final LedgerEntries entries;
    private final Initiatives initiatives;

    ReadLedger(LedgerEntries entries, Initiatives initiatives) {
        this.entries = entries;
        this.initiatives = initiatives;
    }

    @Transactional
    Page<LedgerEntryView> page(Caller caller, UUID initiative, ListQuery query, Restriction filters) {
        return entries.page(caller, query, here(caller, initiative), filters)
                .map(it -> LedgerEntryView.of(it, isWhole(caller)));
    }

    /** All of it, oldest first. */
    @Transactional
    List<LedgerEntryView> all(Caller caller, UUID initiative, Restriction filters) {
        return entries.list(caller, here(caller, initiative), filters).stream()
                .map(it -> LedgerEntryView.of(it, isWhole(caller)))
                .toList();
    }

    /** An institution need not be a partner of the initiative; for who has nothing in the ledger and is none it does not exist. */
    private Restriction here(Caller caller, UUID initiative) {
        Restriction here = Restriction.equal("initiativeId", initiative);
        if (!entries.exists(caller, here)) {
            initiatives.get(caller, initiative);
        }
        return here;
    }

    private static boolean isWhole(Caller caller) {
        return caller.municipality().isPresent();
    }
}
