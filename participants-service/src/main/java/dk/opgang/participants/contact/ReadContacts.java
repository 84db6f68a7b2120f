package dk.opgang.participants.contact;

import dk.opgang.participants.access.DataCategory;
import dk.opgang.participants.access.Insight;
import dk.opgang.participants.casefile.Subjects;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the contacts of a participant. */
@Singleton
class ReadContacts {

    private final Subjects subjects;
    private final Contacts contacts;

    ReadContacts(Subjects subjects, Contacts contacts) {
        this.subjects = subjects;
        this.contacts = contacts;
    }

    @Transactional
    Page<ContactView> page(Caller caller, UUID participantId, ListQuery wanted, @Nullable String purpose) {
        Insight insight = subjects.toRead(caller, participantId, DataCategory.CONTACTS, purpose);
        return contacts.page(caller, wanted, Restriction.equal("participantId", participantId))
                .map(contact -> ContactView.of(contact, insight));
    }

    @Transactional
    ContactView one(Caller caller, UUID participantId, UUID id, @Nullable String purpose) {
        Insight insight = subjects.toRead(caller, participantId, DataCategory.CONTACTS, purpose);
        return contacts.first(caller, Restriction.equal("participantId", participantId), Restriction.equal("id", id))
                .map(contact -> ContactView.of(contact, insight))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
