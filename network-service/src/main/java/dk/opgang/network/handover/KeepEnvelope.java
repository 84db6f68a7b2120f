package dk.opgang.network.handover;

import dk.opgang.network.handover.ArrivalTable.Arrival;
import dk.opgang.network.handover.HandoverEvent.HandoverChanged;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.outbox.Outbox;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;

/** Keeps the envelope of a handover that came from another installation, and lets it follow what that one tells. In the name of the system. */
@Singleton
class KeepEnvelope {

    private static final Caller SYSTEM = Caller.system();

    private static final String KEEP = """
            insert into handovers (id, created_at, updated_at, version, package_id, from_municipality, to_municipality, basis, state,
                data_categories, participant_count, open_items, relocation_case_id, sent_at, answer_by, package_key_id, package_algorithm,
                package_bytes, package_sha256, installation, arrived)
            values (?, clock_timestamp(), clock_timestamp(), 0, ?, ?, ?, ?, 'sent', ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, true)
            on conflict (id) do nothing""";

    private final Handovers handovers;
    private final HandoverItems items;
    private final ArrivalTable arrivals;
    private final TellingTable tellings;
    private final HandoverReads reads;
    private final AgroalDataSource database;
    private final Outbox outbox;

    KeepEnvelope(
            Handovers handovers,
            HandoverItems items,
            ArrivalTable arrivals,
            TellingTable tellings,
            HandoverReads reads,
            AgroalDataSource database,
            Outbox outbox) {
        this.handovers = handovers;
        this.items = items;
        this.arrivals = arrivals;
        this.tellings = tellings;
        this.reads = reads;
        this.database = database;
        this.outbox = outbox;
    }

    /**
     * @param stands where the package stands here now
     * @param parts how many parts have come with it
     */
    @Transactional
    void keep(Arrival arrival, HandoverTold told, StatesClient.Item stands, int parts) {
        boolean isAccepted = HandoverState.of(told.state()) == HandoverState.ACCEPTED;
        if (isAccepted && HandoverState.of(stands.state()).isOpen()) {
            // Something stands in the way of taking the people over. It is tried again.
            return;
        }
        boolean isNew = insert(told, arrival.installation()) > 0;
        Handover found = handovers.lock(SYSTEM, told.handoverId());
        if (isNew) {
            told.items()
                    .forEach(item -> items.persist(new HandoverItem(
                            found,
                            item.n(),
                            new HandoverForm.OpenItem(item.kind(), null, item.dueOn()),
                            item.toldOn(),
                            item.toldLate())));
            items.flush();
            found.summarise(items.of(SYSTEM, found.id()));
        }
        boolean isNews = follow(found, told, stands);
        handovers.flush();
        if (isNew || isNews) {
            outbox.publish(HandoverChanged.of(found));
        }
        tellings.heard(found.id(), told.revisions(), parts);
        reads.acknowledged(found.id());
        arrivals.remove(arrival);
    }

    private static boolean follow(Handover found, HandoverTold told, StatesClient.Item stands) {
        boolean isNews = found.follow(new PackageAnswers.Decided(
                true, stands.state(), stands.acceptedOn(), stands.takesOverOn(), told.dataCategories(), null));
        found.answered(told.answered(), told.refused());
        if (told.cancellationReason() != null) {
            found.cancelled(told.cancellationReason());
        }
        if (told.movedOn() != null) {
            found.moved(told.movedOn());
        }
        return isNews;
    }

    private int insert(HandoverTold told, String installation) {
        return Sql.update(
                database,
                KEEP,
                told.handoverId(),
                told.packageId(),
                told.fromMunicipalityCode(),
                told.toMunicipalityCode(),
                told.basis(),
                SqlArrays.texts(told.dataCategories()),
                told.participantCount(),
                told.relocationCaseId(),
                Timestamp.from(told.sentAt()),
                Timestamp.from(told.answerBy()),
                told.sealing().keyId(),
                told.sealing().algorithm(),
                told.sealing().bytes(),
                told.sealing().sha256(),
                installation);
    }
}
