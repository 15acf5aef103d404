/** What a committee means to consult on in a year (年度协商计划), approved by its leader. May use: consultation.trail. */
package org.mashangjian.consultation.plan;
