package dk.opgang.participants.alert.contact;

import dk.opgang.participants.subject.ParticipantProblem;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.data.AdvisoryLock;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names a contact, changes it, or takes it back. There is one for each initiative and one for all others; nobody is told of it. */
@Singleton
class WriteCoordinationContact extends Posting<Caller, CoordinationContactForm, CoordinationContact> {

    private static final AdvisoryLock CONTACTS = new AdvisoryLock("coordination contacts");

    private final CoordinationContacts contacts;
    private final AgroalDataSource database;

    WriteCoordinationContact(CoordinationContacts contacts, AgroalDataSource database, Outbox outbox) {
        super(contacts, CoordinationContactForm.class, outbox);
        this.contacts = contacts;
        this.database = database;
    }

    @Transactional
    Posted<CoordinationContact> post(Caller caller, CoordinationContactForm form) {
        if (caller.tenant() instanceof Tenant.Nobody) {
            // Who acts for nobody has no staff of its own.
            throw new ProblemException(CommonProblem.SCOPE_MISSING);
        }
        return post(caller, caller, form);
    }

    @Transactional
    CoordinationContact patch(Caller caller, UUID id, @Nullable String ifMatch, MergePatch patch) {
        return patch(caller, caller, contacts.lock(caller, id), ifMatch, patch);
    }

    @Transactional
    void remove(Caller caller, UUID id, @Nullable String ifMatch) {
        remove(caller, contacts.lock(caller, id), ifMatch);
    }

    @Override
    protected void check(
            Caller caller,
            Caller owner,
            @Nullable CoordinationContact known,
            CoordinationContactForm form,
            Faults faults) {
        faults.throwIfAny();
        CONTACTS.take(database, caller.tenantKey());
        contacts.about(caller, form.initiativeId())
                .filter(other -> !other.equals(known))
                .ifPresent(other -> {
                    throw new ProblemException(ParticipantProblem.CONTACT_EXISTS).with("id", other.id());
                });
    }

    @Override
    protected CoordinationContact create(Caller caller, Caller owner, CoordinationContactForm form) {
        return new CoordinationContact(caller.tenantKey(), form);
    }

    @Override
    protected List<Event> news(Caller owner, @Nullable CoordinationContactForm before, CoordinationContact contact) {
        return List.of();
    }

    @Override
    protected List<Event> newsOfRemoval(Caller owner, CoordinationContact contact) {
        return List.of();
    }
}
