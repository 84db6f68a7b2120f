package dk.opgang.platform.data;

import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitBasicColumnNameSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;

/**
 * Names columns after properties, so that no entity has to: those of a value within a form after both, such as {@code source_system}
 * for the system of its source. The form itself gives no part of the name.
 */
public final class ColumnNames extends ImplicitNamingStrategyJpaCompliantImpl {

    private static final String FORM = "form.";

    @Override
    public Identifier determineBasicColumnName(ImplicitBasicColumnNameSource source) {
        String path = source.getAttributePath().getFullPath();
        int form = path.lastIndexOf(FORM);
        return form < 0
                ? super.determineBasicColumnName(source)
                : toIdentifier(path.substring(form + FORM.length()).replace('.', '_'), source.getBuildingContext());
    }
}
