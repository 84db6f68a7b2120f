package dk.opgang.initiatives.roleholder;

import dk.opgang.initiatives.initiative.TemplatedInitiatives;
import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.initiatives.template.document.Certificate;
import dk.opgang.initiatives.template.reading.TemplateFault;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Happened;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Registers who has a role in an initiative. Whose staff it is and in which role stays; nobody is told. */
@Singleton
class WriteRoleHolder extends Posting<Templated, RoleHolderForm, RoleHolder> {

    private final RoleHolders holders;
    private final TemplatedInitiatives initiatives;
    private final BusinessClock clock;

    WriteRoleHolder(RoleHolders holders, TemplatedInitiatives initiatives, BusinessClock clock, Outbox outbox) {
        super(holders, RoleHolderForm.class, outbox);
        this.holders = holders;
        this.initiatives = initiatives;
        this.clock = clock;
    }

    @Transactional
    Posted<RoleHolder> post(Caller caller, UUID initiativeId, RoleHolderForm form) {
        return post(caller, running(caller, initiativeId), form);
    }

    @Transactional
    RoleHolder patch(Caller caller, UUID initiativeId, UUID id, @Nullable String ifMatch, MergePatch patch) {
        Templated running = running(caller, initiativeId);
        holders.one(caller, initiativeId, id);
        return patch(caller, running, holders.lock(caller, id), ifMatch, patch);
    }

    @Override
    protected RoleHolderForm completed(
            Caller caller, Templated running, @Nullable RoleHolder known, RoleHolderForm form) {
        return form.whole(form.seen().stream().map(it -> counted(running, it)).toList());
    }

    @Override
    protected void check(
            Caller caller, Templated running, @Nullable RoleHolder known, RoleHolderForm form, Faults faults) {
        if (known != null) {
            faults.unchanged(
                    "/initiativeId", known.initiativeId(), running.initiative().id());
            faults.unchanged("/role", known.form().role(), form.role());
            faults.unchanged("/organisation", known.form().organisation(), form.organisation());
        } else if (!RoleRules.isKnown(running.template(), form.role())) {
            faults.broken("/role", RoleFault.ROLE_UNKNOWN);
        }
        for (int i = 0; i < form.certificates().size(); i++) {
            SeenCertificate told = form.certificates().get(i);
            String pointer = "/certificates/" + i;
            if (declared(running, told).isEmpty()) {
                faults.broken(pointer + "/certificate", TemplateFault.UNKNOWN_KEY, told.certificate());
            }
            Happened.by(clock.today(), pointer + "/seenOn", told.seenOn()).ifPresent(faults::broken);
        }
    }

    @Override
    protected RoleHolder create(Caller caller, Templated running, RoleHolderForm form) {
        return new RoleHolder(caller.tenantKey(), running.initiative().id(), form);
    }

    @Override
    protected List<Event> news(Templated running, @Nullable RoleHolderForm before, RoleHolder holder) {
        return List.of();
    }

    private Templated running(Caller caller, UUID initiativeId) {
        return initiatives.find(caller, initiativeId).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private static Optional<Certificate> declared(Templated running, SeenCertificate told) {
        return running.template().certificates().stream()
                .filter(it -> it.of() == Certificate.Of.ROLE_HOLDER && it.key().equals(told.certificate()))
                .findFirst();
    }

    /** The same with its end, where the template says how long it counts. */
    private static SeenCertificate counted(Templated running, SeenCertificate told) {
        BigDecimal months = declared(running, told)
                .map(Certificate::validMonths)
                .map(valid -> valid.on(told.seenOn(), running.parameters()).orNull())
                .orElse(null);
        return months == null
                ? told
                : new SeenCertificate(
                        told.certificate(), told.seenOn(), told.seenOn().plusMonths(months.longValue()));
    }
}
