package dk.opgang.initiatives.institution;

import dk.opgang.platform.data.Named;
import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An institution, as it is stored. */
@Entity
@Table(name = "institutions")
public class Institution extends PostedResource<InstitutionForm> implements Named {

    protected Institution() {}

    Institution(String poster, InstitutionForm form) {
        super(poster, form);
    }

    @Override
    public String name() {
        return form().name();
    }
}
