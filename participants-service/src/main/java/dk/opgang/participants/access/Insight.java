package dk.opgang.participants.access;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reader sees of one participant: everything as the municipality that answers for it, or under a consent the categories
 * that the consent names.
 */
public record Insight(boolean controller, Set<DataCategory> categories) {

    /** That of the participant's own municipality. */
    public static final Insight WHOLE = new Insight(true, EnumSet.allOf(DataCategory.class));

    public Insight {
        categories = Set.copyOf(categories);
    }

    static Insight under(Set<DataCategory> consented) {
        return new Insight(false, consented);
    }

    public boolean covers(DataCategory category) {
        return categories.contains(category);
    }

    /** The value, for whoever may read that category. */
    public <T> @Nullable T of(DataCategory category, @Nullable T value) {
        return covers(category) ? value : null;
    }

    /** The value, for the municipality alone: no category of a consent covers it, such as the keys of its own systems. */
    public <T> @Nullable T own(@Nullable T value) {
        return controller ? value : null;
    }
}
