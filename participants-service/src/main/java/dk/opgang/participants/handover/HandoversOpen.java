package dk.opgang.participants.handover;

import dk.opgang.platform.data.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Notes who is in a handover that is not answered: as long as that is so, nothing of them is removed because its time is over. */
@Singleton
class HandoversOpen {

    private static final String ADD = """
            insert into open_cases (id, participant_id, municipality_code, reason)
            select c.id, c.participant_id, c.municipality_code, 'handover-open'
            from handover_packages p join handover_copies c on c.package_id = p.id and c.municipality_code = c.sender_code
            where not p.settled and p.state in ('sent', 'more-requested') and c.participant_id is not null
            on conflict (id) do nothing""";

    private static final String REMOVE = """
            delete from open_cases o where o.reason = 'handover-open'
              and exists (select from handover_copies c join handover_packages p on p.id = c.package_id
                          where c.id = o.id and p.state not in ('sent', 'more-requested'))
               or o.reason = 'handover-open' and not exists (select from handover_copies c where c.id = o.id)""";

    private final AgroalDataSource database;

    HandoversOpen(AgroalDataSource database) {
        this.database = database;
    }

    @Transactional
    void note() {
        Sql.update(database, ADD);
        Sql.update(database, REMOVE);
    }
}
