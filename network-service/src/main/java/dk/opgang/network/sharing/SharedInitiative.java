package dk.opgang.network.sharing;

import dk.opgang.platform.data.Named;
import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A method with its description, offered by whoever posted it. */
@Entity
@Table(name = "shared_initiatives")
class SharedInitiative extends PostedResource<SharedInitiativeForm> implements Named {

    private int methodVersion;

    protected SharedInitiative() {}

    SharedInitiative(String poster, SharedInitiativeForm form) {
        super(poster, form);
        this.methodVersion = 1;
    }

    /** How often the method was released; 1 at first. */
    int methodVersion() {
        return methodVersion;
    }

    void released() {
        methodVersion++;
    }

    /** By which adopters know the template that an adoption makes, unless they say otherwise: whose it was shows. Null without a template. */
    @Nullable
    String templateOfAdopters() {
        String key = form().templateKey();
        return key == null ? null : key + "-" + owner().code();
    }

    Owner owner() {
        return Owner.of(poster());
    }

    @Override
    public String name() {
        return form().name();
    }
}
