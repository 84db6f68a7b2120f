package dk.opgang.initiatives.employer;

import dk.opgang.platform.data.Named;
import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An employer, as it is stored. */
@Entity
@Table(name = "employers")
class Employer extends PostedResource<EmployerForm> implements Named {

    protected Employer() {}

    Employer(String poster, EmployerForm form) {
        super(poster, form);
    }

    @Override
    public String name() {
        return form().name();
    }
}
