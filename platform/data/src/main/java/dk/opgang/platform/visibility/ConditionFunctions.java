package dk.opgang.platform.visibility;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/**
 * What conditions are written with besides the functions of HQL. {@code is_among(values, value)}: the array holds the value. A query with
 * {@code in} is translated anew for each number of values, which costs more than many a statement itself; an array is one value. It stands
 * first, since a query in which a parameter is the last argument of a function is translated anew as well.
 */
public final class ConditionFunctions implements FunctionContributor {

    @Override
    public void contributeFunctions(FunctionContributions known) {
        known.getFunctionRegistry()
                .registerPattern(
                        "is_among",
                        "(?2=any(?1))",
                        known.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.BOOLEAN));
    }
}
