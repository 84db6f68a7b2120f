package dk.opgang.network.sharing;

import dk.opgang.network.posting.Posted;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Named;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A method with its description, offered by whoever posted it. */
@Entity
@Table(name = "shared_initiatives")
class SharedInitiative extends Posted implements Named {

    private String name;
    private @Nullable String description;

    @Column(name = "template_key")
    private @Nullable String templateKey;

    @Column(name = "initiative_id")
    private @Nullable UUID initiativeId;

    @Column(name = "municipality_codes")
    private String[] municipalityCodes;

    private String[] fields;
    private boolean published;

    protected SharedInitiative() {}

    SharedInitiative(Caller poster, SharedInitiativeForm form) {
        super(poster, form.source());
        take(form);
    }

    boolean isPublished() {
        return published;
    }

    Owner owner() {
        return Owner.of(postedBy());
    }

    /** The shared initiative as it would be posted today. */
    SharedInitiativeForm form() {
        return new SharedInitiativeForm(
                source(),
                name,
                description,
                templateKey,
                initiativeId,
                List.of(municipalityCodes),
                List.of(fields),
                published);
    }

    /** Takes the new description over; whether any of it was new. */
    boolean change(SharedInitiativeForm form) {
        SharedInitiativeForm before = form();
        take(form);
        return !form().equals(before);
    }

    private void take(SharedInitiativeForm form) {
        this.name = form.name();
        this.description = form.description();
        this.templateKey = form.templateKey();
        this.initiativeId = form.initiativeId();
        this.municipalityCodes = form.municipalityCodes().toArray(String[]::new);
        this.fields = form.fields().toArray(String[]::new);
        this.published = form.published();
    }

    @Override
    public String name() {
        return name;
    }
}
