package org.civaffairs.funds.oversight;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Which systems of fund management a county or a township keeps (C-141), and what its internal controls consist of (C-121).
 *
 * <p>For example, {@code {"unit":"柏市镇","dedicatedAccount":"YES","allocation":"YES","payment":"YES",
 * "internalAudit":"YES","inspection":"UNKNOWN","allocationControl":"YES","approvalControl":"YES","paymentControl":"YES",
 * "auditControl":"NO"}}.
 */
@Value.Immutable
@JsonPropertyOrder({
    "unit",
    "dedicatedAccount",
    "allocation",
    "payment",
    "internalAudit",
    "inspection",
    "allocationControl",
    "approvalControl",
    "paymentControl",
    "auditControl"
})
public abstract class FundSystemsFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    FundSystemsFacts() {}

    /** {@return whose systems, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("unit")
    public abstract String unit();

    /** {@return whether the first is kept: all money in a dedicated account (专户管理)} */
    @JsonProperty("dedicatedAccount")
    public abstract Truth dedicatedAccount();

    /** {@return whether the second is kept: allocation (分配)} */
    @JsonProperty("allocation")
    public abstract Truth allocation();

    /** {@return whether the third is kept: payment (资金发放)} */
    @JsonProperty("payment")
    public abstract Truth payment();

    /** {@return whether the fourth is kept: internal audit and supervision (内审监督)} */
    @JsonProperty("internalAudit")
    public abstract Truth internalAudit();

    /** {@return whether the fifth is kept: special inspection (专项资金检查)} */
    @JsonProperty("inspection")
    public abstract Truth inspection();

    /** {@return whether the fourth has rules of allocation (分配)} */
    @JsonProperty("allocationControl")
    public abstract Truth allocationControl();

    /** {@return whether the fourth has rules of approval (审批)} */
    @JsonProperty("approvalControl")
    public abstract Truth approvalControl();

    /** {@return whether the fourth has rules of payment (发放)} */
    @JsonProperty("paymentControl")
    public abstract Truth paymentControl();

    /** {@return whether the fourth has rules of internal audit (内审)} */
    @JsonProperty("auditControl")
    public abstract Truth auditControl();

    /**
     * Whether a system is kept.
     *
     * @param system the system
     * @return the fact
     */
    public Truth of(FundSystem system) {
        return switch (system) {
            case DEDICATED_ACCOUNT -> dedicatedAccount();
            case ALLOCATION -> allocation();
            case PAYMENT -> payment();
            case INTERNAL_AUDIT -> internalAudit();
            case INSPECTION -> inspection();
        };
    }

    /**
     * Whether a control is there.
     *
     * @param control the control
     * @return the fact
     */
    public Truth of(InternalControl control) {
        return switch (control) {
            case ALLOCATION -> allocationControl();
            case APPROVAL -> approvalControl();
            case PAYMENT -> paymentControl();
            case AUDIT -> auditControl();
        };
    }

    @Value.Check
    void check() {
        Problems.of("fund-systems").label("unit", unit()).refuse();
    }

    @JsonCreator
    static FundSystemsFacts fromJson(
            @JsonProperty("unit") @Nullable Object unit,
            @JsonProperty("dedicatedAccount") @Nullable Object dedicatedAccount,
            @JsonProperty("allocation") @Nullable Object allocation,
            @JsonProperty("payment") @Nullable Object payment,
            @JsonProperty("internalAudit") @Nullable Object internalAudit,
            @JsonProperty("inspection") @Nullable Object inspection,
            @JsonProperty("allocationControl") @Nullable Object allocationControl,
            @JsonProperty("approvalControl") @Nullable Object approvalControl,
            @JsonProperty("paymentControl") @Nullable Object paymentControl,
            @JsonProperty("auditControl") @Nullable Object auditControl,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(
                "fund-systems",
                unknown,
                "unit",
                "dedicatedAccount",
                "allocation",
                "payment",
                "internalAudit",
                "inspection",
                "allocationControl",
                "approvalControl",
                "paymentControl",
                "auditControl");
        Builder facts = builder();
        facts.unit(json.text("unit", unit));
        facts.dedicatedAccount(json.choice("dedicatedAccount", dedicatedAccount, Truth.values()));
        facts.allocation(json.choice("allocation", allocation, Truth.values()));
        facts.payment(json.choice("payment", payment, Truth.values()));
        facts.internalAudit(json.choice("internalAudit", internalAudit, Truth.values()));
        facts.inspection(json.choice("inspection", inspection, Truth.values()));
        facts.allocationControl(json.choice("allocationControl", allocationControl, Truth.values()));
        facts.approvalControl(json.choice("approvalControl", approvalControl, Truth.values()));
        facts.paymentControl(json.choice("paymentControl", paymentControl, Truth.values()));
        facts.auditControl(json.choice("auditControl", auditControl, Truth.values()));
        json.refuse();
        return facts.build();
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableFundSystemsFacts.Builder {
        Builder() {}
    }
}
