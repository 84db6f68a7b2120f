package dk.opgang.network.member;

import dk.opgang.network.coordination.Coordination;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The members. All of them are visible to whoever may read the network. */
@Singleton
class Members extends PostedRepository<Member> {

    private final Coordination coordination;

    Members(EntityManager entities, Coordination coordination) {
        super(Member.class, entities);
        this.coordination = coordination;
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return Restriction.all();
    }

    /** The member, locked, if the caller may write it: 404 if there is none, 403 if it is another's. */
    Member lockOwn(Caller caller, UUID id) {
        return lockOwn(caller, id, writableBy(caller), MemberProblem.ANOTHERS_MEMBER);
    }

    /** Who is a member without an end under the same number; a former member may join again. */
    Optional<Member> present(Caller caller, MemberForm form) {
        if (form.memberTo() != null) {
            return Optional.empty();
        }
        return present(caller, "form.municipalityCode", form.municipalityCode())
                .or(() -> present(caller, "form.cvr", form.cvr()));
    }

    private Optional<Member> present(Caller caller, String property, @Nullable String number) {
        return number == null
                ? Optional.empty()
                : first(caller, Restriction.equal(property, number), Restriction.of("e.form.memberTo is null"));
    }

    /** Which members the caller may write: a municipality and an organisation itself, the network's coordination all. */
    private Restriction writableBy(Caller caller) {
        return switch (caller.tenant()) {
            case Tenant.Organisation _ when coordination.isBy(caller) -> Restriction.all();
            case Tenant.Organisation organisation -> Restriction.equal("form.cvr", organisation.cvr());
            case Tenant.Municipality municipality -> Restriction.equal("form.municipalityCode", municipality.code());
            case Tenant.System _ -> Restriction.all();
            case Tenant.Nobody _ -> Restriction.none();
        };
    }
}
