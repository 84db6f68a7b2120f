package dk.opgang.platform.batch.row;

import dk.opgang.platform.batch.BatchKind;
import dk.opgang.platform.json.Constraints;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The kinds of batches of this service, by name. */
@Singleton
public class Shapes {

    private final Map<String, RowShape<?>> byName = new HashMap<>();

    public Shapes(@All List<BatchKind<?>> kinds, Constraints constraints) {
        for (BatchKind<?> kind : kinds) {
            if (byName.put(kind.name(), new RowShape<>(kind, constraints)) != null) {
                throw new IllegalStateException("Two batch kinds have the name " + kind.name());
            }
        }
    }

    public RowShape<?> of(String kind) {
        RowShape<?> shape = byName.get(kind);
        if (shape == null) {
            throw new IllegalStateException("No feature of this service has the batch kind " + kind);
        }
        return shape;
    }

    public String[] names() {
        return byName.keySet().toArray(String[]::new);
    }

    public boolean isEmpty() {
        return byName.isEmpty();
    }
}
