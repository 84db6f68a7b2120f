package dk.opgang.platform.transaction;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/** Puts {@link OuterTransaction} around every method that begins a transaction, before the transaction itself. */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class OuterTransactionInterceptor {

    private final OuterTransaction outer;

    OuterTransactionInterceptor(OuterTransaction outer) {
        this.outer = outer;
    }

    @AroundInvoke
    Object around(InvocationContext method) throws Exception {
        return outer.call(method::proceed);
    }
}
