package dk.opgang.platform.data;

import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitBasicColumnNameSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;

/**
 * Names columns after properties, so that no entity has to: those of a value within a form after both, such as {@code source_system}
 * for the system of its source. The form itself gives no part of the name; the ends of a validity are {@code valid_from} and
 * {@code valid_to}.
 */
public final class ColumnNames extends ImplicitNamingStrategyJpaCompliantImpl {

    private static final String FORM = "form.";
    private static final String VALIDITY = "validity.";
    private static final String VALID = "valid_";

    @Override
    public Identifier determineBasicColumnName(ImplicitBasicColumnNameSource source) {
        String path = source.getAttributePath().getFullPath();
        int form = path.lastIndexOf(FORM);
        return form < 0
                ? super.determineBasicColumnName(source)
                : toIdentifier(column(path.substring(form + FORM.length())), source.getBuildingContext());
    }

    private static String column(String property) {
        return (property.startsWith(VALIDITY) ? VALID + property.substring(VALIDITY.length()) : property)
                .replace('.', '_');
    }
}
