package dk.opgang.platform.tenancy;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.CurrentCaller;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.concurrent.Callable;

/**
 * Runs background work as an explicit caller: as the system, or as the one who ordered the work. Each call has a request
 * context of its own and stands outside the transaction of whoever starts it, whose connection belongs to another caller.
 */
@Singleton
public class SystemCalls {

    private final Instance<CurrentCaller> current;

    SystemCalls(Instance<CurrentCaller> current) {
        this.current = current;
    }

    /** Runs the work as the system, without a transaction. */
    public void run(Runnable work) {
        as(Caller.system(), work);
    }

    /** Runs the work as the system, without a transaction. */
    public <T> T call(Callable<T> work) {
        return as(Caller.system(), work);
    }

    /** Runs the work as the system in a transaction of its own. */
    public void inTransaction(Runnable work) {
        run(() -> QuarkusTransaction.requiringNew().run(work));
    }

    /** Runs the work as the caller, without a transaction. */
    public void as(Caller caller, Runnable work) {
        as(caller, () -> {
            work.run();
            return null;
        });
    }

    /** Runs the work as the caller, without a transaction. */
    public <T> T as(Caller caller, Callable<T> work) {
        ManagedContext requests = Arc.container().requestContext();
        ContextState outer = requests.getStateIfActive();
        if (outer != null) {
            requests.deactivate();
        }
        requests.activate();
        try {
            current.get().become(caller);
            return QuarkusTransaction.suspendingExisting().call(work);
        } finally {
            requests.terminate();
            if (outer != null) {
                requests.activate(outer);
            }
        }
    }
}
