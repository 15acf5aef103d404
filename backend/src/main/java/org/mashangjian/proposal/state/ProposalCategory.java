package org.mashangjian.proposal.state;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What it is about: the six kinds that proposals in Gansu are sorted into. */
@Schema(name = "ProposalCategory")
public enum ProposalCategory {
    /** 经济发展、城乡建设 */
    economy_and_construction,
    /** 农业农村、乡村振兴 */
    agriculture_and_countryside,
    /** 资源环境、生态保护 */
    resources_and_environment,
    /** 科技、教育、文化、卫生、体育 */
    science_education_culture_health_sports,
    /** 劳动人事、社会保障、社会治理 */
    labour_and_social_governance,
    /** 政策法规、统战政协、民族宗教 */
    law_and_united_front
}
